/** What happened between the parties in a scenario, told for people. */
export { type Story, tellStory } from './story';
