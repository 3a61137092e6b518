import { readdir } from 'node:fs/promises';
import { expect } from 'chai';
import { certifyCommand, ownFolder } from '../kits/certify-command';

describe('certify prove', () => {
  const { path } = ownFolder();

  for (const [typed, hint] of [
    ['cancel-actve', 'Did you mean cancel-active?'],
    ['@id:cancel-active', 'Did you mean cancel-active?'],
    ['nope', 'Each scenario carries its id as a tag, @id:<id>, or in the column id of its table, in features/.'],
  ] as const) {
    for (const way of [[], ['--mutate']]) {
      it(`refuses ${[...way, '--scenario', typed].join(' ')} before anything is started or written`, async () => {
        const words = ['prove', ...way, '--scenario', 'cancel-active', '--scenario', typed, '--reports', path('none')];
        expect(await certifyCommand(words, { folder: path() })).to.deep.equal({
          code: 2,
          stdout: '',
          stderr: `There is no scenario ${typed}. ${hint}\ncode: UNKNOWN_SCENARIO\n`,
        });
        expect(await readdir(path())).to.deep.equal([]);
      });
    }
  }
});
