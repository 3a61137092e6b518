/** RMG's list: filter, sort, page and fields (docs/spec/opentv-platform.md, "UC-09 Get"). */
export { jsonObject, ListArgumentError } from './argument-error';
export { listEntitlements } from './list-entitlements';
