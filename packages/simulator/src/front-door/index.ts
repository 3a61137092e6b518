/** What each address of the simulator says of itself at its root: a page for people, JSON for programs. */
export { type Door, doorsOf, type SimulatorFacts } from './doors';
export { registerFrontDoor } from './register-front-door';
