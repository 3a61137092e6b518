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

  it('leaves out the calls of those who saw them', () => {
    const journal = new CallJournal();
    journal.record(entry({ from: 'CRM', to: 'OpenTV Platform' }));
    journal.record(entry({ from: 'OpenTV Platform', to: 'Bango' }));
    journal.record(entry({ from: 'OpenTV Platform', to: 'CRM' }));

    expect(journal.entries({ without: ['CRM', 'tester'] }).map(({ seq }) => seq)).to.deep.equal([2]);
  });

  it('reads the fields of a call only when somebody asks for it', () => {
    const journal = new CallJournal();
    let asked = 0;
    const call = entry({});
    journal.record(Object.defineProperty(call, 'responseBody', { enumerable: true, get: () => ++asked }));
    expect(asked).to.equal(0);
    expect(journal.entries()).to.deep.equal([{ ...entry({ responseBody: 1 }), seq: 1 }]);
  });
});
