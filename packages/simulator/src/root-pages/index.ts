/** The root page of each address of the simulator: HTML for people, JSON for programs. */

export { registerRootPage } from './register-root-page';
export { type RootPage, rootPagesOf, type SimulatorFacts } from './root-pages';
