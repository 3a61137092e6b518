import type { Exchange } from '@opentv-bango/evidence';

type Teller = (exchange: Exchange, id: string) => string;

const customer = ({ request, accountId }: Exchange): string =>
  `customer ${text(request.body, 'customerIdentifier') ?? accountId ?? 'unknown'}`;

/** Bango's Reseller API by method and path. Source: docs/spec/bango.md, "Reseller API". */
const RESELLER_API: readonly { method: string; path: RegExp; describe: Teller }[] = [
  { method: 'GET', path: /\/v1\/echo\/([^/?]+)/, describe: (_, id) => `asks Bango to echo ${id}` },
  {
    method: 'POST',
    path: /\/v1\/entitlement$/,
    describe: (call) =>
      `creates an entitlement to ${text(call.request.body, 'productKey') ?? 'a product'} for ${customer(call)}`,
  },
  {
    method: 'POST',
    path: /\/v1\/entitlement\/report$/,
    describe: (call) => `asks for the entitlements of ${customer(call)}`,
  },
  { method: 'PATCH', path: /\/v1\/entitlement$/, describe: (call) => `updates ${patched(call)}` },
  {
    method: 'POST',
    path: /\/v1\/entitlement\/cancel\/([^/?]+)/,
    describe: (_, id) => `cancels Bango's entitlement ${id}`,
  },
  {
    method: 'POST',
    path: /\/v1\/entitlement\/revoke\/([^/?]+)/,
    describe: (_, id) => `revokes Bango's entitlement ${id}`,
  },
  {
    method: 'GET',
    path: /\/v1\/entitlement\/([^/?]+)\/activationInfo/,
    describe: (_, id) => `asks for activation information of Bango's entitlement ${id}`,
  },
  {
    method: 'POST',
    path: /\/v1\/entitlement\/([^/?]+)\/recover/,
    describe: (_, id) => `asks to recover Bango's entitlement ${id}`,
  },
  { method: 'GET', path: /\/v1\/entitlement\/([^/?]+)$/, describe: (_, id) => `reads Bango's entitlement ${id}` },
];

/**
 * Describes a call that the contract does not describe: OpenTV Platform or the suite to Bango, Bango's notifications,
 * and the
 * pages of a merchant.
 *
 * @returns what is asked, without its subject; null for a call of another kind
 */
export function describeBangoExchange(exchange: Exchange): string | null {
  const { from, to, request } = exchange;
  const path = request.url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/\?.*/, '');
  if (to === 'Bango') {
    for (const { method, path: form, describe } of RESELLER_API) {
      const found = method === request.method ? form.exec(path) : null;
      if (found) return describe(exchange, found[1] ?? '');
    }
  }
  if (from === 'Bango' && to === 'OpenTV Platform') return notification(exchange, path);
  if (to === 'merchant' && from !== 'Bango') return page(request.method, path);
  return null;
}

function patched({ request }: Exchange): string {
  const id = `Bango's entitlement ${text(request.body, 'entitlementId') ?? ''}`.trim();
  const benefits = text(request.body, 'entitlementBenefits');
  const productKey = text(request.body, 'productKey');
  if (benefits) return `${id}: ${benefits === 'NORMAL' ? 'resume' : 'suspend'}`;
  return productKey ? `${id} to product ${productKey}` : id;
}

function notification({ request, entitlementId }: Exchange, path: string): string {
  const id = text(request.body, 'externalEntitlementId') ?? entitlementId ?? 'unknown';
  if (path.endsWith('/authorisation')) return `asks whether entitlement ${id} may change its product`;
  const reason = text(request.body, 'notificationReason') ?? 'a change';
  const status = text(request.body, 'status');
  return `notifies ${reason} for entitlement ${id}${status ? `, now ${status}` : ''}`;
}

function page(method: string, path: string): string {
  const what = /activat/i.test(path)
    ? 'activation page'
    : /recover/i.test(path)
      ? 'recovery page'
      : /plan/i.test(path)
        ? 'plan page'
        : 'page';
  return `${method === 'GET' ? 'opens' : 'submits'} the merchant's ${what}`;
}

/** A field of a JSON body, where it is a text. */
export function text(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
