import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { makeTinyRun, type TinyRun } from '../../../../tests/kits/tiny-run';
import { RunReader, readRun } from './read-run';

describe('readRun', () => {
  let tiny: TinyRun;
  beforeEach(async () => {
    tiny = await makeTinyRun({
      features: { 'f.feature': 'Feature: F\n  @id:a\n  Scenario: A\n    When a call is made\n' },
    });
  });
  afterEach(() => tiny.remove());

  it('reads a whole folder without a complaint', async () => {
    const run = await readRun(tiny.folder);
    const exchanges = [];
    for (const exchange of run.exchanges()) exchanges.push(exchange.id);
    expect({ problems: run.problems, summary: run.exchangeSummary, exchanges, ledger: run.ledger }).to.deep.equal({
      problems: [],
      summary: { count: 1, simulated: false, ids: new Set(['x-1']) },
      exchanges: ['x-1'],
      ledger: [],
    });
    expect(
      run.legs.map(({ finished, selectionKnown, scenarios }) => [finished, selectionKnown, scenarios.length]),
    ).to.deep.equal([[true, true, 1]]);
  });

  it('gives a row of an outline the id and tags of its columns', async () => {
    const outline = `Feature: F
  @UC-06
  Scenario Outline: Row <n>
    When a call is made
    Examples:
      | id  | tags   | n |
      | one | @BC-12 | 1 |
      | two |        | 2 |
`;
    const rows = await makeTinyRun({ features: { 'f.feature': outline } });
    try {
      const [leg] = (await readRun(rows.folder)).legs;
      expect(leg?.scenarios.map(({ id, name, line, tags }) => ({ id, name, line, tags }))).to.deep.equal([
        { id: 'one', name: 'Row 1', line: 7, tags: ['@UC-06', '@BC-12', '@id:one'] },
        { id: 'two', name: 'Row 2', line: 8, tags: ['@UC-06', '@id:two'] },
      ]);
    } finally {
      await rows.remove();
    }
  });

  it('reads a leg as it stood when it had ended, and the rest at the end', async () => {
    const whole = await readRun(tiny.folder);
    const reader = new RunReader(tiny.folder);
    reader.readLeg('ssp');
    await rm(join(tiny.folder, 'messages-ssp.ndjson'));
    const { problems, legs } = await reader.read();
    expect({ problems, legs }).to.deep.equal({ problems: [], legs: whole.legs });
  });

  it('says what a killed run left cut off or missing, and reads the rest', async () => {
    const messages = join(tiny.folder, 'messages-ssp.ndjson');
    const whole = await readFile(messages, 'utf8');
    await writeFile(messages, whole.trimEnd().slice(0, -20));
    await appendFile(join(tiny.folder, 'exchanges.ndjson'), '{"id":"x-2","sim');
    await rm(join(tiny.folder, 'ledger.ndjson'));
    const run = await readRun(tiny.folder);
    const lines = whole.trimEnd().split('\n').length;
    expect([...run.problems].sort()).to.deep.equal([
      'exchanges.ndjson: line 2 is cut off or damaged and was left out.',
      'ledger.ndjson is missing.',
      `messages-ssp.ndjson: line ${lines} is cut off or damaged and was left out.`,
    ]);
    expect(run.legs[0]?.finished).to.equal(false);
    expect(run.legs[0]?.scenarios.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('leaves out lines that are JSON of another form, and says so', async () => {
    await appendFile(join(tiny.folder, 'exchanges.ndjson'), '{"id":"x-2","simulated":"no"}\n');
    await appendFile(join(tiny.folder, 'ledger.ndjson'), '{"event":"bought"}\n');
    await appendFile(join(tiny.folder, 'messages-ssp.ndjson'), '{"pickle":{"id":"p"}}\n');
    const lines = (await readFile(join(tiny.folder, 'messages-ssp.ndjson'), 'utf8')).trimEnd().split('\n').length;
    const run = await readRun(tiny.folder);
    expect({ ledger: run.ledger, exchanges: run.exchangeSummary.count, problems: run.problems }).to.deep.equal({
      ledger: [],
      exchanges: 1,
      problems: [
        `messages-ssp.ndjson: line ${lines} is cut off or damaged and was left out.`,
        'exchanges.ndjson: line 2 is cut off or damaged and was left out.',
        'ledger.ndjson: line 1 is cut off or damaged and was left out.',
      ],
    });
  });

  it('refuses a folder without a run record, and a damaged record, in one sentence', async () => {
    const record = join(tiny.folder, 'run.json');
    await writeFile(record, (await readFile(record, 'utf8')).replace('"live"', '"somewhere"'));
    const damaged = await mistake(tiny.folder);
    await rm(record);
    const missing = await mistake(tiny.folder);
    expect([damaged.code, missing.code, missing.exitCode]).to.deep.equal(['RUN_UNREADABLE', 'NOT_A_RUN', 2]);
    expect(damaged.message).to.match(/run\.json is damaged: target: /);
    expect(missing.message).to.contain('is not the folder of a run');
  });
});

async function mistake(folder: string): Promise<UserError> {
  const error = await readRun(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error('no UserError');
}
