import Table from 'cli-table3';
import type { Measured } from './measure';
import type { Timed } from './timed';

/** Everything that the bench measures. */
export interface Measurements {
  /** `node --eval 0`: what no program can do without. */
  node: Measured;
  help: Measured;
  /** A run of one scenario in one deployment. */
  one: Measured;
  whole: Measured;
  exchanges: number;
  bareMs: number;
  workers: Timed[];
}

/** @returns the tables as plain text */
export function renderTables(measured: Measurements): string {
  return [whole(measured), startUp(measured), memory(measured), workers(measured)].join('\n\n');
}

function whole({ whole: { ms }, bareMs, exchanges }: Measurements): string {
  return table(
    ['The whole certification', 'time', 'ratio'],
    [
      [`bare loop, the same ${exchanges} HTTP exchanges`, seconds(bareMs), '1'],
      ['certify, reports included', seconds(ms), ratio(ms, bareMs)],
    ],
  );
}

function startUp({ node, help, one }: Measurements): string {
  return table(
    ['Start-up', 'time', 'ratio'],
    [
      ['node alone', seconds(node.ms), '1'],
      ['certify --help', seconds(help.ms), ratio(help.ms, node.ms)],
      ['certify run, one scenario, one deployment', seconds(one.ms), ratio(one.ms, node.ms)],
    ],
  );
}

function memory({ one, whole }: Measurements): string {
  const rows = [
    { name: 'certify run, one scenario, one deployment', memory: one.memory },
    { name: 'the whole certification', memory: whole.memory },
  ];
  return table(
    ['Peak memory', 'largest process', 'all processes'],
    rows.map(({ name, memory: peak }) => [name, megabytes(peak?.largest), megabytes(peak?.tree)]),
  );
}

function workers({ workers: runs }: Measurements): string {
  const rate = ({ scenarios, scenariosMs }: Timed): number => (scenarios * 1000) / scenariosMs;
  const [first] = runs;
  return table(
    ['Workers', 'scenarios', 'scenarios/s', 'ratio', 'all processes'],
    runs.map((run) => [
      String(run.workers),
      String(run.scenarios),
      rate(run).toFixed(1),
      first === undefined ? '' : ratio(rate(run), rate(first)),
      megabytes(run.memory?.tree),
    ]),
  );
}

function table(head: string[], rows: string[][]): string {
  const drawn = new Table({
    head,
    style: { head: [], border: [] },
    colAligns: head.map((_, at) => (at ? 'right' : 'left')),
  });
  drawn.push(...rows);
  return drawn.toString();
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'not told here' : `${Math.round(bytes / 1e6)} MB`;
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(1);
}
