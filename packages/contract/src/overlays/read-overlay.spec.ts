import { expect } from 'chai';
import { messageOf, withOverlayFile } from '../../../../tests/kits/overlays/overlay-file';
import { ContractError } from '../contract-error';
import { readOverlay } from './read-overlay';

function errorOf(content: string): { message: string; isContractError: boolean } {
  return withOverlayFile(content, (path) => {
    try {
      readOverlay(path);
    } catch (mistake) {
      return { message: messageOf(mistake, path), isContractError: mistake instanceof ContractError };
    }
    throw new Error('the overlay was read');
  });
}

describe('readOverlay', () => {
  it('reads an overlay and knows the line of each action', () => {
    const text =
      'overlay: 1.0.0\ninfo: { title: Own, version: 1.0.0 }\nx-note: hello\nactions:\n  - target: $\n    update: {}\n';
    const read = withOverlayFile(text, readOverlay);
    expect({ overlay: read.overlay, lines: [read.lineOfAction(0)], digest: read.sha256.length }).to.deep.equal({
      overlay: {
        overlay: '1.0.0',
        info: { title: 'Own', version: '1.0.0' },
        'x-note': 'hello',
        actions: [{ target: '$', update: {} }],
      },
      lines: [5],
      digest: 64,
    });
  });

  for (const [name, content, message] of [
    [
      'a file that is not YAML',
      'overlay: 1.0.0\ninfo: [\n',
      'own.overlay.yaml:3: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'an empty file',
      '',
      'own.overlay.yaml: this is not an OpenAPI Overlay: Invalid input: expected object, received null.',
    ],
    [
      'another version',
      'overlay: 2.0.0\ninfo: { title: a, version: b }\nactions: [{ target: $ }]\n',
      'own.overlay.yaml:1: this is not an OpenAPI Overlay: "overlay": must be 1.0.0.',
    ],
    [
      'no action',
      'overlay: 1.0.0\ninfo: { title: a, version: b }\nactions: []\n',
      'own.overlay.yaml:3: this is not an OpenAPI Overlay: "actions": must have at least one action.',
    ],
    [
      'a field that the specification does not know',
      'overlay: 1.0.0\ninfo: { title: a, version: b }\nactions:\n  - target: $.info\n    replace: {}\n',
      'own.overlay.yaml:5: this is not an OpenAPI Overlay: "actions.0.replace": is not a field of the Overlay Specification 1.0.',
    ],
    [
      'a target that is no path',
      'overlay: 1.0.0\ninfo: { title: a, version: b }\nactions:\n  - target: paths\n    update: {}\n',
      'own.overlay.yaml:4: this is not an OpenAPI Overlay: "actions.0.target": must be a JSONPath that starts with $.',
    ],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(errorOf(content)).to.deep.equal({ message, isContractError: true });
    });
  }

  it('refuses a file that is not there', () => {
    expect(() => readOverlay('missing.overlay.yaml')).to.throw(
      ContractError,
      'missing.overlay.yaml: there is no such file; name an OpenAPI Overlay.',
    );
  });
});
