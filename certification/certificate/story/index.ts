/** What happened between the parties in a scenario, told for people. */
export { curlLine } from './curl';
export { type Narration, narrate } from './narrate';
export { type Story, type StoryCall, tellStory } from './story';
