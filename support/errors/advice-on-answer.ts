import type { Exchange } from '@opentv-bango/evidence';
import { oddAnswer } from './odd-answer';

/** What to look at when a request that prepares something is refused; with a space before it, empty where nothing is known. */
export function adviceOnAnswer(exchange: Exchange): string {
  const odd = oddAnswer(exchange);
  if (odd !== null) return ` ${capitalised(odd.found)}. ${odd.advice}`;
  const status = exchange.response?.status;
  if (status === 403) return ' Does the user of OPENTV_USERNAME have the role operatorRole, and is its token accepted?';
  if (status === 429) return ' The platform limits its requests: lower CERTIFY_MAX_REQUESTS_PER_SECOND.';
  return '';
}

function capitalised(text: string): string {
  return /^https?:/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
