import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { messageOf, overlayText, withOverlayFile } from '../../../../tests/kits/overlays/overlay-file';
import { ContractError } from '../contract-error';
import type { Contract, Release } from '../model';
import { loadContract } from './load-contract';

const EXAMPLE = join(__dirname, '../../examples/operator.overlay.yaml');

function loadWith(actions: string, release: Release = '25.12'): Contract {
  return withOverlayFile(overlayText(actions), (overlayFile) => loadContract({ release, overlayFile }));
}

function mistakeOf(actions: string): string {
  return withOverlayFile(overlayText(actions), (overlayFile) => {
    try {
      loadContract({ release: '25.12', overlayFile });
    } catch (mistake) {
      if (!(mistake instanceof ContractError)) throw mistake;
      return messageOf(mistake, overlayFile);
    }
    throw new Error('the contract was loaded');
  });
}

describe('loadContract with an overlay of an operator', () => {
  for (const release of ['25.12', '25.26'] as const) {
    it(`takes the example: a field, a path, a status and a point of their own (${release})`, () => {
      const contract = loadContract({ release, overlayFile: EXAMPLE });
      const list = contract.operation('gatewayList');
      const remove = contract.operation('deleteAccount');
      expect({
        encoded: list.encodeResponse(200, { totalRecords: 0, resourceSet: [] }),
        decoded: list.decodeResponse(200, { totalRecords: 0, entitlements: [] }),
        oldNameIsMissed: list.checkResponse(200, 'application/json', { totalRecords: 0, resourceSet: [] }),
        newNameIsFine: list.checkResponse(
          200,
          'application/json',
          { totalRecords: 0, entitlements: [{}] },
          { fields: '_id' },
        ),
        path: remove.buildPath({ accountId: 'a' }),
        oldPath: contract.match('DELETE', '/adm/v1/accounts/a'),
        statuses: remove.statuses,
        point: contract.point('account-delete').accepted,
        overlay: contract.overlays.map(({ origin }) => origin).at(-1),
      }).to.deep.equal({
        encoded: { totalRecords: 0, entitlements: [] },
        decoded: { body: { totalRecords: 0, resourceSet: [] }, warnings: [] },
        oldNameIsMissed: [
          {
            basis: 'stated',
            source: 'docs/spec/opentv-platform.md, "UC-09 Get"',
            where: 'response.body.entitlements',
            message: 'is missing',
          },
        ],
        newNameIsFine: [],
        path: '/adm/v2/accounts/a',
        oldPath: undefined,
        statuses: [204, 400, 403, 404],
        point: [{ status: 204 }],
        overlay: 'operator',
      });
    });
  }

  it('takes the example of the README', () => {
    const [, block] =
      /```yaml\n(overlay:[^`]*)```/.exec(readFileSync(join(__dirname, '../../README.md'), 'utf8')) ?? [];
    const contract = withOverlayFile(block ?? '', (overlayFile) => loadContract({ release: '25.12', overlayFile }));
    const { path, statuses } = contract.operation('deleteAccount');
    expect({ path, statuses }).to.deep.equal({
      path: '/adm/v2/accounts/{accountId}',
      statuses: [204, 400, 403, 404],
    });
  });

  it('finds an operation that was moved to a path item of its own', () => {
    const contract = loadWith(`
  - target: $.paths['/adm/v1/accounts/{accountId}'].delete
    remove: true
  - target: $.paths
    update:
      /accounts/{accountId}/removal:
        post:
          operationId: deleteAccount
          tags: [adm]
          summary: Delete an account
          x-basis: stated
          x-deployments: [non-ssp]
          responses: { "202": { description: Will be done } }
`);
    const { method, path, deployments, statuses } = contract.operation('deleteAccount');
    expect({ method, path, deployments, statuses }).to.deep.equal({
      method: 'POST',
      path: '/accounts/{accountId}/removal',
      deployments: ['non-ssp'],
      statuses: [202],
    });
  });

  it('takes the other reading of the flag against duplicates', () => {
    const contract = loadWith(`
  - target: $.components.parameters.ProhibitDuplicateProductPurchase
    update: { x-true-means: allow-duplicates, x-wire-name: allowTwice }
`);
    expect({
      meaning: contract.duplicateFlagMeaning(),
      wire: contract.operation('gatewayPurchase').encodeQuery({ prohibitDuplicateProductPurchase: 'true', a: 'b' }),
      canonical: contract.operation('gatewayPurchase').decodeQuery({ allowTwice: 'true', a: 'b' }),
    }).to.deep.equal({
      meaning: 'allow-duplicates',
      wire: { allowTwice: 'true', a: 'b' },
      canonical: { prohibitDuplicateProductPurchase: 'true', a: 'b' },
    });
  });

  it('changes the basis of an assumption', () => {
    const contract = loadWith(
      '  - target: $.components.schemas.ActivationInfo.properties.responseMessage\n    update: { x-basis: stated }\n',
    );
    const [deviation] = contract.operation('tpesActivationInfo').checkResponse(200, 'application/json', {
      entitlementId: 'e',
      responseCode: '200',
      parameters: { action: 'NAVIGATE_TO_URL', url: 'https://m.example/a', urlExpiry: '2026-01-01T00:00:00Z' },
    });
    expect(deviation).to.deep.equal({
      basis: 'stated',
      source: 'docs/spec/opentv-platform.md, "UC-02 Activation"',
      where: 'response.body.responseMessage',
      message: 'is missing',
    });
  });

  for (const [name, actions, message] of [
    [
      'an operation that is gone',
      `  - target: $.info\n    update: { x-own: true }\n  - target: $.paths['/adm/v1/accounts']\n    remove: true\n  - target: $.info\n    update: { x-own: false }\n`,
      `own.overlay.yaml:6: with action 2 (target $.paths['/adm/v1/accounts']) the contract is no usable description: there is no operation createAccount any more.`,
    ],
    [
      'a basis that does not exist',
      `  - target: $.paths['/adm/v1/accounts'].post\n    update: { x-basis: guessed }\n`,
      `own.overlay.yaml:4: with action 1 (target $.paths['/adm/v1/accounts'].post) the contract is no usable description: at $.paths./adm/v1/accounts.post.x-basis: Invalid option: expected one of "stated"|"assumed-rule"|"assumed-shape".`,
    ],
    [
      'a reference to nothing',
      '  - target: $.components.schemas.DateTime\n    remove: true\n',
      'own.overlay.yaml:4: with action 1 (target $.components.schemas.DateTime) the contract is no usable description: "$ref: #/components/schemas/DateTime" points to nothing.',
    ],
    [
      'a type that does not exist',
      '  - target: $.components.schemas.AccountAnswer\n    update: { type: strng }\n',
      'own.overlay.yaml:4: with action 1 (target $.components.schemas.AccountAnswer) the contract is no usable description: a schema is not JSON Schema: "/type" must be one of array, boolean, integer, null, number, object, string, got strng.',
    ],
    [
      'a wire path with other parameters',
      `  - target: $.paths['/adm/v1/accounts/{accountId}'].put\n    update: { x-wire-path: /adm/v2/accounts }\n`,
      `own.overlay.yaml:4: with action 1 (target $.paths['/adm/v1/accounts/{accountId}'].put) the contract is no usable description: the x-wire-path "/adm/v2/accounts" does not have the same {parameters} as "/adm/v1/accounts/{accountId}".`,
    ],
    [
      'a point without an accepted answer',
      `  - target: $['x-points'].refused.accepted\n    remove: true\n`,
      `own.overlay.yaml:4: with action 1 (target $['x-points'].refused.accepted) the contract is no usable description: at $.x-points.refused.accepted: Invalid input: expected array, received undefined.`,
    ],
  ] as const) {
    it(`refuses ${name} and names the action`, () => {
      expect(mistakeOf(actions)).to.equal(message);
    });
  }

  it('is a user mistake with a stable code and exit code', () => {
    expect(() => loadContract({ release: '25.12', overlayFile: 'none.yaml' }))
      .to.throw(ContractError)
      .that.includes({ code: 'CONTRACT_OVERLAY', exitCode: 2, name: 'ContractError' });
  });
});
