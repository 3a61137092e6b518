/** A call of the CRM on its way through the platform. */
export { type Call, requiredText, textIn } from './call';
export { callContext, contextOf } from './context';
export { judge, Refused } from './refused';
