/** What to look at when a request that prepares something is refused; with a space before it, empty where nothing is known. */
export function adviceOnStatus(status: number): string {
  if (status === 403) return ' Does the user of OPENTV_USERNAME have the role operatorRole, and is its token accepted?';
  if (status === 429) return ' The platform limits its requests: lower CERTIFY_MAX_REQUESTS_PER_SECOND.';
  return '';
}
