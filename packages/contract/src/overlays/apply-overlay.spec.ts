import { expect } from 'chai';
import { messageOf, overlayText, withOverlayFile } from '../../../../tests/kits/overlays/overlay-file';
import { applyOverlay } from './apply-overlay';
import { readOverlay } from './read-overlay';

function documentOf() {
  return { paths: { '/a/{id}': { get: { tags: ['one', 'two', 'three'], summary: 'A' } } }, 'x-list': [{ n: 1 }] };
}

function applied(actions: string) {
  const document = documentOf();
  withOverlayFile(overlayText(actions), (path) => applyOverlay(document, readOverlay(path)));
  return document;
}

function mistakeOf(actions: string): string {
  return withOverlayFile(overlayText(actions), (path) => {
    const file = readOverlay(path);
    try {
      applyOverlay(documentOf(), file);
    } catch (mistake) {
      return messageOf(mistake, path);
    }
    throw new Error('the overlay was applied');
  });
}

describe('applyOverlay', () => {
  it('applies actions in their order to all that a target selects', () => {
    const actions = [
      `  - target: $.paths['/a/{id}'].get`,
      '    update: { summary: B, x-new: true }',
      `  - target: $.paths['/a/{id}'].get.tags[0,1]`,
      '    remove: true',
      `  - target: $['x-list']`,
      '    update: { n: 2 }',
      `  - target: $['x-list'].*`,
      '    update: { seen: true }',
      '',
    ].join('\n');
    expect(applied(actions)).to.deep.equal({
      paths: { '/a/{id}': { get: { tags: ['three'], summary: 'B', 'x-new': true } } },
      'x-list': [
        { n: 1, seen: true },
        { n: 2, seen: true },
      ],
    });
  });

  for (const [name, actions, message] of [
    [
      'a target that matches nothing',
      '  - target: $.paths\n    update: {}\n  - target: $.path.wrong\n    update: {}\n',
      'own.overlay.yaml:6: action 2 (target $.path.wrong): the target matches nothing in the contract.',
    ],
    [
      'a filter expression',
      `  - target: $.paths.*[?(@.summary=='A')]\n    update: {}\n`,
      `own.overlay.yaml:4: action 1 (target $.paths.*[?(@.summary=='A')]): filter expressions are not supported, name the place itself.`,
    ],
    [
      'a malformed path',
      `  - target: $.paths['/a'\n    update: {}\n`,
      `own.overlay.yaml:4: action 1 (target $.paths['/a'): this is no JSONPath.`,
    ],
    [
      'an action that does nothing',
      '  - target: $.paths\n',
      'own.overlay.yaml:4: action 1 (target $.paths): it has neither "update" nor "remove: true".',
    ],
    [
      'an update of a single value',
      `  - target: $.paths['/a/{id}'].get.summary\n    update: B\n`,
      `own.overlay.yaml:4: action 1 (target $.paths['/a/{id}'].get.summary): the target is a single value; target the object that holds it.`,
    ],
    [
      'an update of an object with something else',
      '  - target: $.paths\n    update: text\n',
      'own.overlay.yaml:4: action 1 (target $.paths): the target is an object and cannot be updated with a single value.',
    ],
    [
      'an update that cannot be merged',
      `  - target: $.paths['/a/{id}'].get\n    update: { tags: none }\n`,
      `own.overlay.yaml:4: action 1 (target $.paths['/a/{id}'].get): "tags" is a list and cannot be updated with a single value.`,
    ],
    [
      'the removal of everything',
      '  - target: $\n    remove: true\n',
      'own.overlay.yaml:4: action 1 (target $): the whole contract cannot be removed.',
    ],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(mistakeOf(actions)).to.equal(message);
    });
  }
});
