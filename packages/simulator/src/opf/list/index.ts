/** RMG's list: filter, sort, page and fields (spec/opentv-platform.md, UC-09). */
export { jsonObject, ListArgumentError } from './argument-error';
export { listEntitlements } from './list-entitlements';
