import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerLine } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { findOpenRun } from './find-open-run';

const at = '2026-11-21T08:00:00.000Z';
const INTENDED: LedgerLine = {
  event: 'intended',
  entry: '1',
  at,
  kind: 'account',
  leg: 'ssp',
  scenarioId: null,
  accountId: 'a-1',
  productId: null,
  correlationId: 'c-1',
};

describe('The run that is cleaned up when none is named', () => {
  let reports: string;
  beforeEach(async () => {
    reports = await mkdtemp(join(tmpdir(), 'certify-open-'));
  });
  afterEach(() => rm(reports, { recursive: true }));

  const leave = async (name: string, lines: LedgerLine[], end = ''): Promise<void> => {
    await mkdir(join(reports, 'runs', name), { recursive: true });
    await writeFile(
      join(reports, 'runs', name, 'ledger.ndjson'),
      lines.map((line) => `${JSON.stringify(line)}\n`).join('') + end,
    );
  };

  it('is the newest live one with something open, whatever came after it', async () => {
    await leave('2026-11-21T08-00-00Z-live-0001', [INTENDED]);
    await leave('2026-11-21T09-00-00Z-live-0002', [INTENDED], '{"event":"ended","ent');
    await leave('2026-11-21T10-00-00Z-live-0003', [INTENDED, { event: 'ended', entry: '1', at, how: 'cancelled' }]);
    await leave('2026-11-21T11-00-00Z-live-0004', []);
    await leave('2026-11-21T12-00-00Z-simulator-0005', [INTENDED]);
    expect(await findOpenRun(reports)).to.equal('2026-11-21T09-00-00Z-live-0002');
  });

  it('is the newest where nothing is open, and none where there is none', async () => {
    expect(await findOpenRun(reports)).to.equal(undefined);
    await leave('2026-11-21T08-00-00Z-live-0001', []);
    await leave('2026-11-21T09-00-00Z-simulator-0002', [INTENDED]);
    expect(await findOpenRun(reports)).to.equal('2026-11-21T09-00-00Z-simulator-0002');
  });
});
