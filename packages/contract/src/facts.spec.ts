import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadContract, type PointName } from './index';

const contract = loadContract({ release: '25.12' });

/** The rows of the first table below a heading or text of docs/spec, cells as text without back quotes. */
function tableBelow(file: string, text: string): string[][] {
  const content = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'spec', file), 'utf8');
  const at = content.indexOf(text);
  if (at === -1) throw new Error(`docs/spec/${file} has no "${text}".`);
  const lines = content.slice(at).split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

function codesOf(rows: string[][]): Record<string, string[]> {
  return Object.fromEntries(rows.map(([category = '', codes = '']) => [category, codes.split(', ').sort()]));
}

function sorted(codes: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(codes).map(([category, each]) => [category, [...each].sort()]));
}

describe('the reasons of the contract', () => {
  const { codes, bango } = contract.reasons();

  it("are those of NAGRA's pages, and of Bango's newer list", () => {
    expect({ codes: sorted(codes), bango: sorted(bango) }).to.deep.equal({
      codes: codesOf(tableBelow('opentv-platform.md', 'Reasons. Two stored copies')),
      bango: codesOf(tableBelow('bango.md', 'Reasons of the newer site')),
    });
  });

  it("are on NAGRA's pages where they are on Bango's list", () => {
    const missing = Object.entries(bango).flatMap(([category, each]) =>
      each.filter((code) => !codes[category]?.includes(code)),
    );
    expect(missing).to.deep.equal([]);
  });
});

/** Each row of "What the suite insists on" by its beginning, with the points that carry it out. */
const POINTS_OF: Readonly<Record<string, readonly PointName[]>> = {
  'missing, malformed, unknown or expired token': ['no-token', 'invalid-token', 'expired-token'],
  'a refusal in a 200': ['refusal-in-200'],
  'change of an account': ['account-change'],
  'product change': ['product-change', 'product-change-by-customer'],
  'second purchase': ['second-purchase'],
  'missing tenant': ['missing-tenant'],
  'refused: wrong or final state': ['refused'],
  'unknown entitlement on the CRM Gateway': ['unknown-entitlement-gateway'],
  'unknown entitlement in the list': ['unknown-entitlement-list'],
  'SSP PUT on a product that confirms later': ['pending-confirmation-gateway'],
  'activation URL in a 25.26 purchase': ['activation-url-in-purchase'],
  'id in a purchase answer': ['purchase-answer-id'],
  'cancel on ACTIVE-ENDING': ['cancel-ending'],
  'cancel an account that is cancelled': ['cancel-cancelled-account'],
  'change to the product that it already has': ['change-to-same-product'],
  'recover on a PENDING entitlement': ['recover-pending'],
  'activation info asked twice': ['activation-info-twice'],
  recoveryUrl: ['recovery-url'],
  'notification for a change that the CRM itself asked for': ['later-notification-of-direct-change'],
  'order of notifications': ['notification-order'],
  'an entitlement after its account is deleted': ['entitlement-after-account-delete'],
  'DELETE /adm/v1/accounts/{accountId}': ['account-delete', 'authorisation-call'],
  'product of another merchant in a product change': ['change-to-other-merchant'],
  'further fields in any answer': ['further-fields'],
};

describe('the table of what the suite insists on', () => {
  const rows = tableBelow('opentv-platform.md', '## What the suite insists on');

  it('is carried out by a point in each of its rows, and by no row that is gone', () => {
    const heads = Object.keys(POINTS_OF);
    expect({
      without: rows.filter(([point = '']) => !heads.some((head) => point.startsWith(head))),
      gone: heads.filter((head) => !rows.some(([point = '']) => point.startsWith(head))),
    }).to.deep.equal({ without: [], gone: [] });
  });

  it('names no status that its points do not accept, and the first one first', () => {
    const wrong = rows.flatMap(([point = '', accepted = '']) => {
      const names = Object.entries(POINTS_OF).find(([head]) => point.startsWith(head))?.[1] ?? [];
      const statuses = names.map((name) => contract.point(name).accepted.map(({ status }) => String(status)));
      const said = accepted.replace(/\([^)]*\)|notification[^;]*\(\d{3}\)/g, '').match(/\b\d{3}\b/g) ?? [];
      const unknown = said.filter((status) => !statuses.flat().includes(status));
      const isFirst = said.length === 0 || statuses.some(([first]) => first === said[0]);
      return unknown.length === 0 && isFirst ? [] : [{ point, said, statuses }];
    });
    expect(wrong).to.deep.equal([]);
  });
});
