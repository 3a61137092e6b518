import { expect } from 'chai';
import { asListItem, readableText } from './readable-text';

describe('readableText', () => {
  const cases: [string, string][] = [
    ['ssp', 'SSP'],
    ['ssp 25.12, non-ssp 25.26', 'SSP 25.12, non-SSP 25.26'],
    ['ssp and non-ssp: 3 scenarios are NOT_RUN.', 'SSP and non-SSP: 3 scenarios are NOT RUN.'],
    ['It passed in ssp.', 'It passed in SSP.'],
    ['not selected (--tags "@ssp")', 'not selected (--tags "@ssp")'],
    ['not selected (--deployment ssp)', 'not selected (--deployment ssp)'],
    ['messages-ssp.ndjson is missing', 'messages-ssp.ndjson is missing'],
    ['ent-ssp-suspend-1 of ssp/suspend-1', 'ent-ssp-suspend-1 of ssp/suspend-1'],
    ['OPENTV_DEPLOYMENT=ssp, refused (409 NOT_AVAILABLE)', 'OPENTV_DEPLOYMENT=ssp, refused (409 NOT_AVAILABLE)'],
  ];
  for (const [prose, words] of cases)
    it(`reads "${prose}" as people do`, () => expect(readableText(prose)).to.equal(words));
});

describe('asListItem', () => {
  const cases: [string, string][] = [
    ['release 25.12 does not document it.', 'Release 25.12 does not document it'],
    ['non-ssp: the leg was interrupted', 'non-SSP: the leg was interrupted'],
    ['CRM_CALLBACK_URL is not set', 'CRM_CALLBACK_URL is not set'],
    ['npm.js broke', 'npm.js broke'],
  ];
  for (const [prose, item] of cases) it(`lists "${prose}"`, () => expect(asListItem(prose)).to.equal(item));
});
