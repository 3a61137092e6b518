import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '@opentv-bango/simulator';
import { expect } from 'chai';
import { ignoredVariables } from './misspelt-variables';
import { VARIABLES } from './variables';

describe('variables that count for nothing', () => {
  it('are told where one that is not set has nearly their name', () => {
    const environment = {
      CERTIFY_WAIT_SECOND: '5',
      OPENTV_PASWORD_FILE: 'x',
      PRODUCT_PREMIM: '1',
      BANGO_PASSWORD: 'new',
      BANGO_PASSWORD_1: 'old',
    };
    expect(ignoredVariables({ environment })).to.deep.equal([
      'CERTIFY_WAIT_SECOND (from environment) is no variable of the suite. Did you mean CERTIFY_WAIT_SECONDS?',
      'OPENTV_PASWORD_FILE (from environment) is no variable of the suite. Did you mean OPENTV_PASSWORD_FILE?',
      'PRODUCT_PREMIM (from environment) is no variable of the suite. Did you mean PRODUCT_PREMIUM?',
    ]);
  });

  it('are told where nobody else can mean them, also in a file, where one that is near another is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'certify-'));
    writeFileSync(join(folder, '.env'), 'CERTIFY_MOON=full\nPRODUCT_NAME=x\nCERTIFY_WAIT_SECOND=5\n');
    expect(ignoredVariables({ environment: { CERTIFY_COLOUR: 'x', CRM_HOME: '/opt' }, folder })).to.deep.equal([
      'CERTIFY_MOON (from .env) is no variable of the suite. .env.example lists them.',
      'CERTIFY_COLOUR (from environment) is no variable of the suite. .env.example lists them.',
    ]);
  });

  it('are none of those that the suite knows or that the simulator prints', async () => {
    const simulator = await startSimulator();
    await simulator.stop();
    const known = VARIABLES.flatMap(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name]));
    const environment = { ...Object.fromEntries(known.map((name) => [name, 'x'])), ...simulator.environment };
    expect(ignoredVariables({ environment })).to.deep.equal([]);
  });
});
