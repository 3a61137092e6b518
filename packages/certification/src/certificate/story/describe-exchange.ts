import type { Exchange } from '@opentv-bango/evidence';
import { describeBangoExchange, text } from './describe-bango-exchange';

/** An exchange in plain words: what was asked, and what came back. */
export interface ExchangeDescription {
  /** Without its subject, in the present tense: `suspends entitlement e-1`. */
  ask: string;
  /** `accepted (200)`, `refused (400 BAD_REQUEST)`, `no answer: connection refused`. */
  answer: string;
}

const VERB_OF_STATUS: Record<string, string> = {
  CANCELLED: 'cancels',
  REVOKED: 'revokes',
  SUSPENDED: 'suspends',
  ACTIVE: 'resumes',
};

type Teller = (exchange: Exchange) => string;
const entitlement: Teller = ({ entitlementId, request }) =>
  `entitlement ${entitlementId ?? text(request.body, 'entitlementId') ?? 'unknown'}`;
const account: Teller = ({ accountId, request }) =>
  `account ${accountId ?? text(request.body, 'accountId') ?? text(request.body, '_id') ?? 'unknown'}`;
const product = ({ request }: Exchange, name = 'productId'): string =>
  `product ${text(request.body, name) ?? 'not named'}`;
const purchase: Teller = (exchange) => `purchases ${product(exchange)} for ${account(exchange)}`;

const DESCRIBERS: Record<string, Teller> = {
  keycloakToken: ({ request }) =>
    /refresh_token/.test(grantOf(request.body)) ? 'renews its access token' : 'signs in for an access token',
  createAccount: (exchange) => `creates ${account(exchange)}`,
  updateAccount: (exchange) => `sets ${account(exchange)} to ${text(exchange.request.body, 'status') ?? 'a new state'}`,
  deleteAccount: (exchange) => `deletes ${account(exchange)}`,
  createProduct: ({ request }) => `creates a product "${text(request.body, 'name') ?? ''}"`,
  gatewayPurchase: purchase,
  tpesPurchase: purchase,
  gatewayUpdate: (exchange) => {
    const status = text(exchange.request.body, 'status');
    const verb = VERB_OF_STATUS[status ?? ''];
    return verb ? `${verb} ${entitlement(exchange)}` : `sets ${entitlement(exchange)} to ${status ?? 'no status'}`;
  },
  gatewayDelete: (exchange) => `deletes ${entitlement(exchange)}`,
  gatewayDeleteOfAccount: (exchange) => `deletes all entitlements of ${account(exchange)}`,
  gatewayList: ({ request }) => `lists entitlements${filterOf(request.url)}`,
  tpesActivationInfo: (exchange) => `asks for activation information of ${entitlement(exchange)}`,
  tpesCancel: (exchange) => `cancels ${entitlement(exchange)}`,
  tpesRevoke: (exchange) => `revokes ${entitlement(exchange)}`,
  tpesSuspend: (exchange) => `suspends ${entitlement(exchange)}`,
  tpesResume: (exchange) => `resumes ${entitlement(exchange)}`,
  tpesRecover: (exchange) => `asks for a recovery URL of ${entitlement(exchange)}`,
  tpesChangeProduct: (exchange) => `changes ${entitlement(exchange)} to ${product(exchange)}`,
  entitlementChanged: (exchange) => {
    const reason = text(exchange.request.body, 'notificationReason');
    const status = text(exchange.request.body, 'status') ?? 'changed';
    return `tells that ${entitlement(exchange)} is ${status}${reason ? ` (${reason})` : ''}`;
  },
  changeAuthorisation: (exchange) =>
    `asks whether ${entitlement(exchange)} may change to ${product(exchange, 'newProductId')}`,
};

/**
 * Describes an exchange in words, for the call story of the certificate.
 *
 * @param exchange a redacted exchange
 */
export function describeExchange(exchange: Exchange): ExchangeDescription {
  const teller = DESCRIBERS[exchange.operationId ?? ''];
  const ask = teller?.(exchange) ?? describeBangoExchange(exchange) ?? plainCall(exchange);
  return { ask: exchange.attempt > 1 ? `${ask} (attempt ${exchange.attempt})` : ask, answer: answerOf(exchange) };
}

function plainCall({ request }: Exchange): string {
  const path = request.url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/\?.*/, '');
  return `calls ${request.method} ${path || '/'}`;
}

function answerOf({ response, error }: Exchange): string {
  if (response === null) return `no answer${error ? `: ${error.code}` : ''}`;
  const code = text(response.body, 'responseCode') ?? text(response.body, 'errorCode') ?? text(response.body, 'error');
  const said = code && code !== String(response.status) ? `${response.status} ${code}` : String(response.status);
  if (response.status === 202) return `accepted, to be confirmed (${said})`;
  if (response.status < 400) return `accepted (${said})`;
  return response.status < 500 ? `refused (${said})` : `not served (${said})`;
}

function filterOf(url: string): string {
  const filter = new URLSearchParams(url.split('?')[1] ?? '').get('filter');
  if (filter === null) return '';
  try {
    const wanted: unknown = JSON.parse(filter);
    if (typeof wanted !== 'object' || wanted === null) return ` with filter ${filter}`;
    const parts = Object.entries(wanted).map(
      ([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
    return parts.length === 0 ? '' : ` with ${parts.join(', ')}`;
  } catch {
    return ` with filter ${filter}`;
  }
}

function grantOf(body: unknown): string {
  return (
    text(body, 'grant_type') ?? (typeof body === 'string' ? (new URLSearchParams(body).get('grant_type') ?? '') : '')
  );
}
