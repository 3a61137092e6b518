/** The merchants' pages: activation, recovery and plan change, for a person or a test to click through. */
export { registerPages } from './register-pages';
export type { PlanChoice, Subscription, Visit, VisitorDesk } from './visit';
