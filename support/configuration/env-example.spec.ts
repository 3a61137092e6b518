import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { envExample } from './env-example';

describe('.env.example', () => {
  it('names every variable, as the code knows them', () => {
    expect(readFileSync('.env.example', 'utf8')).to.equal(envExample());
  });
});
