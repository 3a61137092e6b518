import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';

/** Five platforms that are broken in five ways; each must be seen. */
const BROKEN = [
  'suspend-not-told-to-bango',
  'told-a-wrong-reason',
  'missing-tenant-accepted',
  'purchase-not-kept',
  'product-change-not-taken-in',
];

/** Runs `certify prove`. @returns its exit code and its closing line */
function prove(...flags: string[]): { status: number | null; closing: string } {
  const reports = mkdtempSync(join(tmpdir(), 'certify-proof-'));
  const run = spawnSync(
    process.execPath,
    ['packages/certify/bin/certify.js', 'prove', '--reports', reports, ...flags],
    {
      encoding: 'utf8',
    },
  );
  return { status: run.status, closing: run.stdout.trim().split('\n').at(-1) ?? '' };
}

/** Another part of the proof with each change of the scenarios or their steps, and the same one without. */
function seedOfChange(): string {
  const files = ['features', 'steps'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(feature|ts)$/.test(file))
      .map((file) => join(folder, file)),
  );
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

describe('the proof that scenarios can fail', function () {
  this.timeout(300_000);

  it('notices platforms that are broken in five ways, each for the right reason', () => {
    const { status, closing } = prove(...BROKEN.flatMap((name) => ['--defect', name]));
    expect({ status, closing: closing.replace(/^\d+ of \d+/, 'n of n') }).to.deep.equal({
      status: 0,
      closing: 'n of n scenarios shown able to fail, 5 of 5 defects noticed',
    });
  });

  const seed = seedOfChange();
  it(`holds for a random sample (--sample 8 --seed ${seed})`, () => {
    const { status, closing } = prove('--sample', '8', '--seed', seed);
    expect(status, closing).to.equal(0);
    expect(closing).to.match(/ 8 of 8 defects noticed$/);
  });
});
