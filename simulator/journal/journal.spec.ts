import { expect } from 'chai';
import type { JournalEntry } from './entry';
import { CallJournal } from './journal';

function entry(fields: Partial<JournalEntry>): JournalEntry {
  return {
    at: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    from: 'CRM',
    to: 'OpenTV Platform',
    method: 'GET',
    url: 'http://127.0.0.1/',
    requestHeaders: {},
    requestBody: null,
    status: 200,
    responseHeaders: {},
    responseBody: null,
    correlationId: null,
    accountId: null,
    entitlementId: null,
    ...fields,
  };
}

describe('the journal', () => {
  it('tells calls in the order in which they began, not ended', () => {
    const journal = new CallJournal();
    const outer = journal.begin();
    journal.record(entry({ url: 'inner' }));
    journal.record(entry({ url: 'outer' }), outer);

    expect(journal.entries().map(({ seq, url }) => [seq, url])).to.deep.equal([
      [1, 'outer'],
      [2, 'inner'],
    ]);
  });

  it('narrows by account and by correlation id', () => {
    const journal = new CallJournal();
    journal.record(entry({ accountId: 'a', correlationId: '1' }));
    journal.record(entry({ accountId: 'a', correlationId: '2' }));
    journal.record(entry({ accountId: 'b', correlationId: '1' }));

    expect(journal.entries({ accountId: 'a' }).map(({ seq }) => seq)).to.deep.equal([1, 2]);
    expect(journal.entries({ accountId: 'a', correlationId: '1' }).map(({ seq }) => seq)).to.deep.equal([1]);
  });
});
