/** The merchants' landing pages: activation, recovery and plan change, usable by people and tests. */
export { registerLandingPages } from './register-pages';
export type { LandingPageService, PlanChoice, Subscription, Visit } from './visit';
