import path from 'node:path';
import { expect } from 'chai';
import { selectPickles } from '../cucumber';
import { nameFromProject } from './name-from-project';

const WINDOWS: [string, string][] = [
  ['C:\\suite', '.'],
  ['C:\\suite\\features', 'features'],
  ['C:\\suite\\features\\suspend.feature', 'features/suspend.feature'],
  ['c:\\Suite\\features\\suspend.feature', 'features/suspend.feature'],
  ['C:\\own\\own.feature', '../own/own.feature'],
  ['D:\\own\\own.feature', 'D:/own/own.feature'],
  ['\\\\server\\share\\own.feature', '//server/share/own.feature'],
];
const UNIX: [string, string][] = [
  ['/suite/features/suspend.feature', 'features/suspend.feature'],
  ['/own/own.feature', '../own/own.feature'],
  ['/suite/features/back\\slash.feature', 'features/back\\slash.feature'],
];

describe('the name of a feature file', () => {
  for (const [absolute, name] of WINDOWS) {
    it(`of ${absolute} on Windows is ${name}, by which its scenarios are found`, () => {
      expect(nameFromProject(absolute, 'C:\\suite', path.win32)).to.equal(name);
      const uri = path.win32.relative('C:\\suite', absolute);
      const location = { line: 3 };
      const item = { pickle: { uri, astNodeIds: [] }, gherkinDocument: {}, location };
      const pickles = [item as unknown as Parameters<typeof selectPickles>[0][number]];
      expect(selectPickles(pickles, [name])).to.have.length(1);
    });
  }
  for (const [absolute, name] of UNIX) {
    it(`of ${absolute} is ${name}`, () => expect(nameFromProject(absolute, '/suite', path.posix)).to.equal(name));
  }
});
