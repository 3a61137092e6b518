import { expect } from 'chai';
import { proxyProblem, shownProxy } from './proxies';

const ESCAPES =
  'has a user or password with signs that mean something in a URL: write %40 for @, %23 for #, %2F for /, %5C for \\, %25 for %';

/** What is wrong with each; null where it can be used. */
const TABLE: [string, string | null][] = [
  ['http://proxy.example:3128', null],
  ['http://proxy.example:3128/', null],
  ['HTTP://Proxy.example', null],
  ['https://proxy.example', null],
  ['http://10.0.0.1:8080', null],
  ['http://[2001:db8::1]:3128', null],
  ['http://user@proxy.example:3128', null],
  ['http://user:p%40ss%25@proxy.example:3128', null],
  ['http://user:p@ss@proxy.example:3128', null],
  ['http://operator:p@ss, word@proxy.example:3128', null],
  ['http://DOMAIN%5Cuser:pass@proxy.example:3128', null],
  ['http://user:gr\u00fcn@proxy.example:3128', null],
  ['proxy.example:3128', 'must begin with http:// or https://: write http://proxy.example:3128'],
  ['10.0.0.1:3128', 'must begin with http:// or https://: write http://10.0.0.1:3128'],
  ['proxy.example', 'must begin with http:// or https://: write http://proxy.example'],
  ['//proxy.example:3128', 'must begin with http:// or https://: write http://proxy.example:3128'],
  ['user:pass@proxy.example:3128', 'must begin with http:// or https://: write http://***@proxy.example:3128'],
  ['socks5://proxy.example:1080', 'names a socks5 proxy, which the suite cannot use: name one that speaks http'],
  ['socks5h://u:p@proxy.example:1080', 'names a socks5h proxy, which the suite cannot use: name one that speaks http'],
  ['socks://proxy.example', 'names a socks proxy, which the suite cannot use: name one that speaks http'],
  ['ftp://proxy.example', 'names a ftp proxy, which the suite cannot use: name one that speaks http'],
  ['PROXY proxy.example:8080', 'must be a URL of one proxy, http://host:port'],
  ['http://a.example:1, http://b.example:2', 'must be a URL of one proxy, http://host:port'],
  ['http://', 'must be a URL of one proxy, http://host:port'],
  ['http://:3128', 'must be a URL of one proxy, http://host:port'],
  ['http:proxy.example:3128', 'must be a URL of one proxy, http://host:port'],
  ['http://proxy.example:99999', 'must be a URL of one proxy, http://host:port'],
  ['http://proxy.example:0', 'must be a URL of one proxy, http://host:port'],
  ['http://proxy.example:3128/proxy.pac', 'must be a URL of one proxy, http://host:port'],
  ['http://user:100%@proxy.example:3128', ESCAPES],
  ['http://user:1#2@proxy.example:3128', ESCAPES],
  ['http://user:a/b@proxy.example:3128', ESCAPES],
  ['http://user:a?b@proxy.example:3128', ESCAPES],
  ['http://DOMAIN\\user:pass@proxy.example:3128', ESCAPES],
  ['http://user:%FF@proxy.example:3128', ESCAPES],
];

describe('HTTPS_PROXY', () => {
  for (const [value, problem] of TABLE) {
    it(`${value} ${problem ?? 'can be used'}`, () => expect(proxyProblem(value)).to.equal(problem));
  }

  it('is shown without user and password, however odd they are', () => {
    const shown = ['http://u:p@a.example:1', 'u:p@a.example', 'http://u:1#2@a.example', 'http://D\\u:p@w@a.example'];
    expect(shown.map(shownProxy)).to.deep.equal([
      'http://***@a.example:1',
      '***@a.example',
      'http://***@a.example',
      'http://***@a.example',
    ]);
  });
});
