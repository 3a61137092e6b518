import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { declaredUnsupported, readDeclaration } from './index';

const folder = mkdtempSync(join(tmpdir(), 'certify-'));

function file(text: string): string {
  const path = join(folder, 'declaration.yaml');
  writeFileSync(path, text);
  return path;
}

describe('the declaration of an operator', () => {
  it('names what the route does not support, and why', () => {
    const read = readDeclaration(file('unsupported:\n  - operation: suspend\n    reason: the merchant has none\n'));
    expect(read).to.deep.equal([{ operation: 'suspend', reason: 'the merchant has none' }]);
  });

  const mistakes: [string, string, string][] = [
    ['no YAML', 'unsupported:\n  - {', 'declaration.yaml:'],
    ['an unknown operation', 'unsupported: [{operation: fly, reason: x}]', 'operation must be one of suspend'],
    ['no reason', 'unsupported: [{operation: suspend}]', 'each operation needs a reason'],
    ['another form', 'suspend: no', 'A declaration looks like this'],
  ];
  for (const [what, text, message] of mistakes) {
    it(`is refused in one sentence: ${what}`, () => {
      expect(() => readDeclaration(file(text)))
        .to.throw(message)
        .with.property('code', 'DECLARATION');
    });
  }

  const declared = [{ operation: 'suspend' as const, reason: 'the merchant has none' }];
  it('takes away every scenario that needs the operation, and says why', () => {
    expect(declaredUnsupported(['@UC-03'], ['resume', 'suspend'], declared)).to.equal(
      'the operator declares that the route does not support suspend: the merchant has none',
    );
    expect(declaredUnsupported(['@UC-03'], ['resume'], declared)).to.equal(null);
  });

  it('brings in the scenario that shows how the operation is refused, and only where it is declared', () => {
    expect(declaredUnsupported(['@declared:suspend'], ['suspend'], declared)).to.equal(null);
    expect(declaredUnsupported(['@declared:suspend'], ['suspend'], [])).to.equal(
      'suspend is not declared as unsupported',
    );
  });
});
