import { loadContract } from '@opentv-bango/contract';
import { expect } from 'chai';
import { checkSettings, simulatorSettingsSchema } from './settings';

const USUAL = { profile: 'default', answers: {}, defects: [] } as const;

describe('the settings of a simulator', () => {
  const contract = loadContract({ release: '25.12' });

  it('are accepted where a simulator starts with them', () => {
    checkSettings({ ...USUAL, defects: [] }, contract);
    checkSettings({ profile: 'lenient', answers: { refused: '409' }, defects: ['suspend-cancels'] }, contract);
  });

  for (const [settings, code, message] of [
    [{ answers: { refused: '200' } }, 'UNKNOWN_ANSWER', '200 is not accepted at refused. Accepted are: 400, 409'],
    [
      { defects: ['suspend-cancel'] },
      'UNKNOWN_DEFECT',
      'There is no defect suspend-cancel. Did you mean suspend-cancels?',
    ],
    [{ defects: ['nix'] }, 'UNKNOWN_DEFECT', 'There is no defect nix: "certify defects" lists'],
  ] as const) {
    it(`are refused with ${JSON.stringify(settings)}`, () => {
      const { defects = [], ...others } = { ...USUAL, ...settings };
      expect(() => checkSettings({ ...others, defects: [...defects] }, contract))
        .to.throw(message)
        .with.property('code', code);
    });
  }

  it('arrive in another process as they were sent', () => {
    const settings = {
      ...USUAL,
      deployment: 'ssp',
      release: '25.12',
      contractOverlay: null,
      latencyMs: 5,
      defects: ['suspend-cancels'],
    };
    expect(simulatorSettingsSchema.parse(JSON.parse(JSON.stringify(settings)))).to.deep.equal(settings);
    expect(simulatorSettingsSchema.safeParse({ ...settings, latency: '5' }).success).to.equal(false);
  });
});
