import { createPrivateKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { generate } from 'selfsigned';
import { tlsOptions } from '../http';
import { loadConfiguration } from './load';

/** How PKCS#12 and PKCS#7 files begin (RFC 7292, RFC 2315); what follows is not read. */
const PKCS12 = Buffer.from(`308209cf020103308209850609${'2a864886f70d010701'}a0820976`, 'hex');
const PKCS7 = Buffer.from(`308203280609${'2a864886f70d010702'}a0820319`, 'hex');

describe('certificates and keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-files-'));
  after(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);

  before(async () => {
    const [own, other] = await Promise.all(
      ['operator', 'other'].map((value) => generate([{ name: 'commonName', value }], { keyType: 'ec' })),
    );
    const { cert = '', private: pem = '' } = own ?? {};
    const key = createPrivateKey(pem);
    const der = Buffer.from(cert.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    const cipher = { cipher: 'aes-256-cbc', passphrase: 'open' } as const;
    const files: Record<string, string | Buffer> = {
      'cert.pem': cert,
      'crlf.pem': Buffer.from(`# f\u00fcr alle\r\n${cert.replaceAll('\n', '\r\n')}`, 'latin1'),
      'mark.pem': `\ufeff${cert}`,
      'bundle.pem': `${cert}\n# second\n${other?.cert}`,
      'wrong-order.pem': `${other?.cert}\n${cert}`,
      'cut.pem': `${cert}\n${cert.slice(0, 120)}\n-----END CERTIFICATE-----\n`,
      'both.pem': `${cert}\n${pem}`,
      'cert.der': der,
      'utf16.pem': Buffer.from(`\ufeff${cert}`, 'utf16le'),
      'cert.p12': PKCS12,
      'cert.p7b': PKCS7,
      'text.p7b': '-----BEGIN PKCS7-----\nMIID\n-----END PKCS7-----\n',
      'store.jks': Buffer.from('feedfeed00000002', 'hex'),
      'request.pem': '-----BEGIN CERTIFICATE REQUEST-----\nMIID\n-----END CERTIFICATE REQUEST-----\n',
      'empty.pem': '',
      'page.html': '<html>',
      'key.pem': pem,
      'other.key': other?.private ?? '',
      'key.der': key.export({ type: 'pkcs8', format: 'der' }),
      'encrypted.key': key.export({ type: 'pkcs8', format: 'pem', ...cipher }),
      'older.key': key.export({ type: 'sec1', format: 'pem', ...cipher }),
      'ssh.key': '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n',
      'cut.key': '-----BEGIN PRIVATE KEY-----\nMIID\n-----END PRIVATE KEY-----\n',
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
    mkdirSync(at('folder'));
  });

  /** What is wrong, in the words behind the variable and its value. */
  function problems(variables: Record<string, string>): string[] {
    const environment = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, name.endsWith('PASSPHRASE') ? value : at(value)]),
    );
    try {
      loadConfiguration({ environment });
      return [];
    } catch (error) {
      const lines = (error as Error).message.split('\n').slice(1);
      return lines.map((line) =>
        line
          .replaceAll(`${folder}/`, '')
          .replace(/^ {2}- /, '')
          .replace(/ "[^"]*" \(from environment\)/, '')
          .replace(/\. Example: .*/, ''),
      );
    }
  }

  const NO_CERTIFICATE = 'holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)';
  const authorities: [string, string | null][] = [
    ['cert.pem', null],
    ['crlf.pem', null],
    ['mark.pem', null],
    ['bundle.pem', null],
    ['both.pem', null],
    ['folder', 'names a folder: it must be a file'],
    ['none.pem', 'names a file that does not exist'],
    ['cert.der', 'is a certificate in DER form: convert it with openssl x509 -inform der'],
    ['utf16.pem', 'is UTF-16 text: save it as UTF-8'],
    ['cert.p12', 'is a PKCS#12 file (.p12, .pfx), not PEM: take the certificate out of it with openssl pkcs12 -nokeys'],
    [
      'cert.p7b',
      'is a PKCS#7 file (.p7b), not PEM: take the certificates out of it with openssl pkcs7 -inform der -print_certs',
    ],
    ['text.p7b', 'is a PKCS#7 file (.p7b), not PEM: take the certificates out of it with openssl pkcs7 -print_certs'],
    [
      'store.jks',
      'is a Java key store: convert it to PKCS#12 with keytool -importkeystore, and that to PEM with openssl pkcs12',
    ],
    ['cut.pem', 'holds a certificate (number 2 in it) that cannot be read: was it cut, or lost its line breaks?'],
    ['empty.pem', 'is empty'],
    ['page.html', NO_CERTIFICATE],
    ['request.pem', `${NO_CERTIFICATE}, but CERTIFICATE REQUEST`],
    ['key.pem', `${NO_CERTIFICATE}, but PRIVATE KEY`],
    ['key.der', 'is a private key, not a certificate, and in DER form: convert it with openssl pkey -inform der'],
  ];
  for (const [name, problem] of authorities) {
    it(`an authority in ${name} ${problem ?? 'is taken'}`, () => {
      expect(problems({ NODE_EXTRA_CA_CERTS: name })).to.deep.equal(
        problem === null ? [] : [`NODE_EXTRA_CA_CERTS ${problem}`],
      );
    });
  }

  const ENCRYPTED = 'OPENTV_CLIENT_KEY holds an encrypted key: set OPENTV_CLIENT_KEY_PASSPHRASE';
  const pairs: [string, string, string | null, string[]][] = [
    ['cert.pem', 'key.pem', null, []],
    ['cert.pem', 'key.pem', 'not needed', []],
    ['both.pem', 'both.pem', null, []],
    ['cert.pem', 'encrypted.key', 'open', []],
    ['cert.pem', 'older.key', 'open', []],
    ['cert.pem', 'encrypted.key', null, [ENCRYPTED]],
    ['cert.pem', 'older.key', null, [ENCRYPTED]],
    ['cert.pem', 'encrypted.key', 'wrong', ['OPENTV_CLIENT_KEY is not opened by OPENTV_CLIENT_KEY_PASSPHRASE']],
    ['cert.pem', 'older.key', 'wrong', ['OPENTV_CLIENT_KEY is not opened by OPENTV_CLIENT_KEY_PASSPHRASE']],
    ['cert.pem', 'other.key', null, ['OPENTV_CLIENT_KEY is not the key of the certificate in OPENTV_CLIENT_CERT']],
    [
      'wrong-order.pem',
      'key.pem',
      null,
      ['OPENTV_CLIENT_CERT must begin with the certificate of OPENTV_CLIENT_KEY, and its chain after it'],
    ],
    ['key.pem', 'cert.pem', null, ['OPENTV_CLIENT_CERT and OPENTV_CLIENT_KEY are swapped: key.pem holds the key.']],
    [
      'cert.pem',
      'key.der',
      null,
      ['OPENTV_CLIENT_KEY is a private key in DER form: convert it with openssl pkey -inform der'],
    ],
    [
      'cert.pem',
      'ssh.key',
      null,
      ['OPENTV_CLIENT_KEY is a key in the form of OpenSSH: convert a copy of it with ssh-keygen -p -m PEM'],
    ],
    [
      'cert.pem',
      'cut.key',
      null,
      ['OPENTV_CLIENT_KEY holds a key that cannot be read: was it cut, or lost its line breaks?'],
    ],
    [
      'cert.p12',
      'cert.p12',
      null,
      [
        'OPENTV_CLIENT_CERT is a PKCS#12 file (.p12, .pfx), not PEM: take the certificate out of it with openssl pkcs12 -nokeys',
        'OPENTV_CLIENT_KEY is a PKCS#12 file (.p12, .pfx), not PEM: take the private key out of it with openssl pkcs12 -nocerts',
      ],
    ],
    ['folder', 'key.pem', null, ['OPENTV_CLIENT_CERT names a folder: it must be a file']],
  ];
  for (const [certificate, key, passphrase, expected] of pairs) {
    const what = `${certificate} with ${key}${passphrase === null ? '' : ` and the passphrase "${passphrase}"`}`;
    it(`a client's ${what} ${expected.length === 0 ? 'is taken' : 'is refused'}`, () => {
      const variables = { OPENTV_CLIENT_CERT: certificate, OPENTV_CLIENT_KEY: key };
      expect(
        problems({ ...variables, ...(passphrase === null ? {} : { OPENTV_CLIENT_KEY_PASSPHRASE: passphrase }) }),
      ).to.deep.equal(expected);
    });
  }

  it("the CRM endpoint's are looked at in the same way, and its key has no passphrase", () => {
    expect(problems({ CRM_CALLBACK_CERT: 'cert.pem', CRM_CALLBACK_KEY: 'encrypted.key' })).to.deep.equal([
      'CRM_CALLBACK_KEY holds an encrypted key: name a copy without a passphrase, as openssl pkey makes it',
    ]);
    expect(problems({ CRM_CALLBACK_CERT: 'key.pem', CRM_CALLBACK_KEY: 'cert.pem' })).to.have.length(1);
  });

  it('are used as they were read, whatever stands around them', () => {
    const { clientCertificate, extraCertificates, secrets } = loadConfiguration({
      environment: {
        NODE_EXTRA_CA_CERTS: at('crlf.pem'),
        OPENTV_CLIENT_CERT: at('mark.pem'),
        OPENTV_CLIENT_KEY: at('encrypted.key'),
        OPENTV_CLIENT_KEY_PASSPHRASE: 'open',
      },
    });
    const { ca, cert, key, passphrase } = tlsOptions({ clientCertificate, extraCertificates, insecure: false });
    expect([[ca].flat().at(-1), cert, key].map((text) => String(text).slice(0, 30))).to.deep.equal([
      '-----BEGIN CERTIFICATE-----\r\nM',
      '-----BEGIN CERTIFICATE-----\nMI',
      '-----BEGIN ENCRYPTED PRIVATE K',
    ]);
    expect([passphrase, secrets]).to.deep.equal(['open', ['open']]);
  });
});
