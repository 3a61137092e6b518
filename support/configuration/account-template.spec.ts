import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadConfiguration } from './load';

const file = join(mkdtempSync(join(tmpdir(), 'certify-')), 'account.json');
const ID = '$' + '{accountId}';

function load(content: string) {
  writeFileSync(file, content);
  const connection = {
    OPENTV_BASE_URL: 'http://127.0.0.1:1',
    OPENTV_TENANT_ID: 't',
    OPENTV_USERNAME: 'u',
    OPENTV_PASSWORD: 'p',
    OPENTV_CLIENT_ID: 'c',
  };
  return loadConfiguration({ environment: { ...connection, OPENTV_ACCOUNT_TEMPLATE: file } });
}

describe('the template of a new account', () => {
  it('is read, and what it keeps secret is not shown', () => {
    const template = { _id: ID, password: 'hash-of-it', salt: 'a-salt' };
    const { connection, secrets } = load(`\uFEFF${JSON.stringify(template)}`);
    expect([connection?.accountTemplate, secrets]).to.deep.equal([template, ['p', 'hash-of-it', 'a-salt']]);
  });

  const mistakes: [content: string, said: string][] = [
    ['{"_id": ', 'is not JSON: '],
    ['[]', 'holds no JSON object'],
    ['{"_id": "fixed"}', `needs ${ID} in "_id"`],
    ['{}', `needs ${ID} in "_id"`],
    [`{"_id": "${ID}", "signonId": "one@x.example"}`, `needs ${ID} in "signonId"`],
    [`{"_id": "${ID}", "name": "$\{userId}"}`, 'holds $' + '{userId}; only'],
    [`{"_id": "${ID}", "status": "SUSPENDED"}`, 'a new account must be ACTIVE'],
  ];
  for (const [content, said] of mistakes) {
    it(`is refused in one sentence: ${content}`, () => {
      expect(() => load(content))
        .to.throw('OPENTV_ACCOUNT_TEMPLATE')
        .with.property('message')
        .that.contains(said);
    });
  }
});
