import { expect } from 'chai';
import fc from 'fast-check';
import type { Exchange } from '../formats';
import { createRedactor } from './redactor';
import { createSecretForms } from './secret-forms';

const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9a-f]{24}$/), fc.stringMatching(/^[A-Za-z0-9]{16,24}$/));
const secret = fc
  .oneof(
    fc.string({ minLength: 8, maxLength: 24 }),
    fc.string({ unit: 'grapheme', minLength: 8, maxLength: 16 }),
    fc.stringMatching(/^[A-Za-z0-9+/=&%"'<>\\ -]{8,20}$/),
  )
  .filter((text) => !/^(.)\1*$/s.test(text));

type Encoding = (text: string) => string;
const utf8 = (text: string): string => Buffer.from(text).toString();
const encodings: Record<string, Encoding> = {
  plain: (text) => text,
  base64: (text) => Buffer.from(text).toString('base64'),
  'Base64 behind a user name': (text) => Buffer.from(`crm-user:${text}`).toString('base64'),
  base64url: (text) => Buffer.from(`é:${text}:x`).toString('base64url'),
  'URL-encoded': (text) => encodeURIComponent(utf8(text)),
  'form-encoded': (text) => new URLSearchParams({ x: text }).toString().slice(2),
  'JSON-escaped': (text) => JSON.stringify(text).slice(1, -1),
  'JSON in JSON': (text) => JSON.stringify(JSON.stringify({ note: text })).slice(1, -1),
  'JSON in a query': (text) => encodeURIComponent(JSON.stringify({ note: utf8(text) })),
};
const encoding = fc.constantFrom(...Object.values(encodings));

/** Where a hidden text is put; each gives an exchange that is otherwise plain. */
type Place = (base: Exchange, hidden: string) => Exchange;
const places: Record<string, Place> = {
  header: (base, hidden) => ({ ...base, request: { ...base.request, headers: { 'x-note': hidden } } }),
  'credentials header': (base, hidden) => ({
    ...base,
    request: { ...base.request, headers: { authorization: `Basic ${hidden}` } },
  }),
  'path segment': (base, hidden) => ({
    ...base,
    request: { ...base.request, url: `https://h.example/a/${encodeURIComponent(utf8(hidden))}/b` },
  }),
  'raw path': (base, hidden) => ({ ...base, request: { ...base.request, url: `https://h.example/a/${hidden}` } }),
  'query value': (base, hidden) => ({
    ...base,
    request: { ...base.request, url: `https://h.example/a?q=${encodeURIComponent(utf8(hidden))}` },
  }),
  'user-info': (base, hidden) => ({
    ...base,
    request: { ...base.request, url: `https://u:${encodeURIComponent(utf8(hidden))}@h.example/` },
  }),
  'deep field': (base, hidden) => ({ ...base, request: { ...base.request, body: { a: [{ b: { c: [1, hidden] } }] } } }),
  'field name': (base, hidden) => ({ ...base, request: { ...base.request, body: { [hidden]: true } } }),
  'text body': (base, hidden) => ({ ...base, request: { ...base.request, body: `before ${hidden} after` } }),
  'JSON text': (base, hidden) => ({
    ...base,
    request: { ...base.request, body: JSON.stringify({ deep: { note: hidden } }) },
  }),
  'form body': (base, hidden) => ({
    ...base,
    request: { ...base.request, body: new URLSearchParams({ a: '1', note: hidden }).toString() },
  }),
  step: (base, hidden) => ({ ...base, step: `When ${hidden} is sent` }),
  error: (base, hidden) => ({ ...base, error: { code: 'ECONNRESET', message: `socket ${hidden} closed` } }),
  warning: (base, hidden) => ({ ...base, warnings: [{ point: 'refused', message: hidden }] }),
};

const plainExchange = (correlationId: string, accountId: string, entitlementId: string): Exchange => ({
  id: 'x-1',
  observedBy: 'suite',
  leg: 'ssp',
  scenarioId: null,
  testCaseStartedId: null,
  phase: 'step',
  step: null,
  from: 'CRM',
  to: 'OpenTV Platform',
  operationId: null,
  startedAt: '2026-11-21T08:00:00.000Z',
  durationMs: 1,
  request: { method: 'GET', url: 'https://h.example/', headers: {}, body: null },
  response: {
    status: 200,
    headers: { 'x-correlation-id': correlationId },
    body: { resourceSet: [{ _id: entitlementId, accountId, productId: 'BANGO_US_MUSIC' }] },
  },
  error: null,
  correlationId,
  accountId,
  entitlementId,
  attempt: 1,
  simulated: false,
  deviations: [],
  warnings: [],
});

const textsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, item]) => [name, ...textsOf(item)])
    : [String(value)];

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

describe('the redactor, whatever it is given', () => {
  for (const [placeName, place] of Object.entries(places)) {
    it(`lets no configured secret through (${placeName}), in any encoding`, () => {
      fc.assert(
        fc.property(secret, encoding, id, id, id, (value, encode, correlationId, accountId, entitlementId) => {
          const forms = createSecretForms([value]);
          const base = plainExchange(correlationId, accountId, entitlementId);
          fc.pre(forms.find(JSON.stringify(base)) < 0);
          const redacted = createRedactor({ secrets: [value] }).redactExchange(place(base, encode(value)));
          const left = textsOf(redacted).filter((text) =>
            [text, decoded(text)].some((form) => form.includes(value) || form.includes(encode(value))),
          );
          expect({ left, found: forms.find(JSON.stringify(redacted)) }).to.deep.equal({ left: [], found: -1 });
        }),
        { numRuns: 60 },
      );
    });
  }

  it('keeps every id where ids stand', () => {
    fc.assert(
      fc.property(id, id, id, (correlationId, accountId, entitlementId) => {
        const base = plainExchange(correlationId, accountId, entitlementId);
        const url = `https://h.example/tpes/v1/operator/entitlements/${entitlementId}/actions/recover?accountId=${accountId}`;
        const sent: Exchange = { ...base, request: { ...base.request, url, body: { entitlementId, accountId } } };
        expect(createRedactor({ secrets: ['another-secret'] }).redactExchange(sent)).to.deep.equal(sent);
      }),
      { numRuns: 200 },
    );
  });
});
