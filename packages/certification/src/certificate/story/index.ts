/** What happened between the parties in a scenario, in words. */
export { buildStory, type Story } from './story';
