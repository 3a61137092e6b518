/** The simulator as a command, and as settings that another program sends. */
export { simulatorProgram } from './program';
export { checkSettings, optionsFrom, type SimulatorSettings, simulatorSettingsSchema } from './settings';
