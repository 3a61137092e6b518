import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const CODE_CACHE = join(__dirname, 'code-cache.js');

describe('code kept for the next start', () => {
  let folder: string;

  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  const kept = (): string => join(folder, 'kept');

  async function start(program = 'program.js'): Promise<string> {
    const command = ['-r', join(folder, 'keeping.js'), join(folder, program)];
    return (await promisify(execFile)(process.execPath, command)).stdout.trim();
  }

  /** Changes when the file of kept code is written anew. */
  async function edition(): Promise<number[]> {
    const files = await readdir(kept());
    return Promise.all(files.map(async (name) => (await stat(join(kept(), name))).ino));
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'code-cache-'));
    await write('keeping.js', `require(${JSON.stringify(CODE_CACHE)}).keepCode(${JSON.stringify(kept())});`);
    await write(
      'program.js',
      "console.log(require('./part').word, require.main === module, __filename === module.id);",
    );
    await write('part.js', "exports.word = 'one';");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is used by the next start, and made anew when a file has changed, though its length has not', async () => {
    const first = [await start(), await edition()];
    const second = [await start(), await edition()];
    await write('part.js', "exports.word = 'two';");
    const third = [await start(), await edition()];
    expect(second).to.deep.equal(first);
    expect([first[0], third[0]]).to.deep.equal(['one true false', 'two true false']);
    expect(third[1]).to.not.deep.equal(first[1]);
  });

  it('is kept for each program by itself, with what its other starts loaded', async () => {
    await write('other.js', "const [name] = process.argv.slice(2); console.log(require('./part').word);");
    await start();
    await start('other.js');
    const both = await edition();
    await start();
    expect([both.length, await edition()]).to.deep.equal([2, both]);
  });

  it('leaves to node what only node can load', async () => {
    await write('program.js', "#!/usr/bin/env node\nimport('./module.mjs').then(({ word }) => console.log(word));");
    await write('module.mjs', "import { word } from './part.js'; export { word };");
    expect([await start(), await start()]).to.deep.equal(['one', 'one']);
  });

  it('says what node says of a file that is no JavaScript', async () => {
    await write('part.js', 'exports.word = ;');
    const said = await start().catch(({ stderr }: { stderr: string }) => stderr);
    expect(said).to.match(/part\.js:1\n[\s\S]*SyntaxError: Unexpected token ';'/);
  });

  it('only costs time when it cannot be read or kept', async () => {
    await start();
    const [name = ''] = await readdir(kept());
    await writeFile(join(kept(), name), 'not code');
    expect(await start()).to.equal('one true false');
    await rm(kept(), { recursive: true });
    await write('kept', 'a file where the folder would be');
    expect(await start()).to.equal('one true false');
  });
});
