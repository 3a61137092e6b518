/**
 * A simulated Keycloak, OpenTV Platform, Bango and merchants over real HTTP: the platform of rehearsals. It knows
 * nothing of the suite; they meet over HTTP and the contract only.
 */
export { checkSettings, optionsFrom, type SimulatorSettings, simulatorSettingsSchema } from './command';
export {
  allDefects,
  type Change,
  changeField,
  defectsByName,
  fieldChangesOf,
  type Mutation,
  Mutator,
  type Passage,
  type Stream,
} from './defects';
export type { Defect } from './seams';
export { startSimulator } from './start';
