/**
 * Codes of a connection that never came to be: the set-up's fault, so the scenario is BLOCKED. Everything that goes
 * wrong after the platform has taken the connection (reset, silence, garbage) is the platform's answer: FAILED.
 */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ETIMEDOUT_CONNECT',
  'ERR_PROXY',
]);

/** Whether an error code of node's means that no connection to the platform was made (network, name, TLS, proxy). */
export function isSetUpCode(code: string): boolean {
  return NEVER_CONNECTED.has(code) || /CERT|TLS|SSL|^UNABLE_TO|^SELF_SIGNED|^DEPTH_ZERO/.test(code);
}
