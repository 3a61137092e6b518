import { expect } from 'chai';
import { bypasses, unreadableEntries } from './no-proxy';

describe('bypasses', () => {
  const cases: [string, string, boolean][] = [
    ['http://127.0.0.1:80', '', true],
    ['http://localhost', '', true],
    ['http://[::1]:8080', '', true],
    ['https://opf.example', '', false],
    ['https://opf.example', '*', true],
    ['https://opf.example', 'opf.example', true],
    ['https://opf.example', 'OPF.Example', true],
    ['https://opf.example', 'opf.example.', true],
    ['https://opf.example.', 'opf.example', true],
    ['https://a.opf.example', '.opf.example', true],
    ['https://a.opf.example', 'opf.example', true],
    ['https://a.opf.example', '*.opf.example', true],
    ['https://notopf.example', 'opf.example', false],
    ['https://notopf.example', '*.opf.example', false],
    ['https://opf.example:8443', 'opf.example:443', false],
    ['https://opf.example:8443', 'other, opf.example:8443', true],
    ['https://opf.example', 'opf.example:443', true],
    ['http://opf.example', 'opf.example:80', true],
    ['https://opf.example', 'opf.example:80', false],
    ['https://a.opf.example:8443', '.opf.example:8443', true],
    ['https://10.1.2.3', '10.1.2.3', true],
    ['https://10.1.2.3:8443', '10.1.2.3:8443', true],
    ['https://110.1.2.3', '10.1.2.3', false],
    ['https://10.1.2.3', '10.0.0.0/8', true],
    ['https://11.1.2.3', '10.0.0.0/8', false],
    ['https://192.168.5.9', '192.168.4.0/22', true],
    ['https://192.168.8.9', '192.168.4.0/22', false],
    ['https://10.1.2.3', '0.0.0.0/0', true],
    ['https://10.1.2.3', '10.*', true],
    ['https://[2001:db8::7]', '2001:db8::7', true],
    ['https://[2001:db8::7]', '[2001:db8::7]', true],
    ['https://[2001:db8::7]', '2001:0db8:0:0::0007', true],
    ['https://[2001:db8::7]:8443', '[2001:db8::7]:8443', true],
    ['https://[2001:db8::7]:8443', '[2001:db8::7]:443', false],
    ['https://[2001:db8::7]', '2001:db8::/32', true],
    ['https://[2001:db9::7]', '2001:db8::/32', false],
    ['https://10.1.2.3', '2001:db8::/32', false],
    ['https://opf.example', '10.0.0.0/8 2001:db8::/32 opf.example', true],
    ['https://b\u00fccher.example', 'b\u00fccher.example', true],
    ['https://opf.example', 'https://opf.example/', false],
    ['https://opf.example', '10.0.0.0/33,,', false],
  ];
  for (const [url, noProxy, expected] of cases) {
    it(`${url} ${expected ? 'bypasses' : 'uses'} the proxy with NO_PROXY="${noProxy}"`, () => {
      expect(bypasses(new URL(url), noProxy)).to.equal(expected);
    });
  }

  it('names the entries that mean nothing', () => {
    const list = '*, .a.example,b.example:8443 10.0.0.0/8,10.*,[::1]:80,::1,fd00::/8';
    const wrong = ['https://a.example/', '10.0.0.0/33', '<local>', 'fd00::/129', 'a.example:x', '[::1'];
    expect(unreadableEntries(`${list},${wrong.join(' ')}`)).to.deep.equal(wrong);
  });
});
