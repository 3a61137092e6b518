import { expect } from 'chai';
import { hostProblems, isAllowedHost, looksLikeProduction } from './hosts';

describe('the hosts of a live run', () => {
  it('are allowed by exact name, or by name and port', () => {
    const allowed = ['opf.example', 'keycloak.example:8443', '10.0.0.7', '[::1]:8080'];
    const asked = {
      'https://opf.example/x': true,
      'https://OPF.example:9443': true,
      'https://sub.opf.example': false,
      'https://opf.example.evil.test': false,
      'https://keycloak.example:8443': true,
      'https://keycloak.example': false,
      'http://10.0.0.7:8080': true,
      'http://[::1]:8080': true,
      'http://[::1]': false,
    };
    const found = Object.fromEntries(Object.keys(asked).map((url) => [url, isAllowedHost(new URL(url), allowed)]));
    expect(found).to.deep.equal(asked);
  });

  it('look like production by their name', () => {
    const asked = {
      'https://resale.api.bango.com': true,
      'https://eu.resale.api.bango.com': true,
      'https://resale.api.sandbox.bango.com': false,
      'https://opf-prod.operator.example': true,
      'https://prod1.operator.example': true,
      'https://live.operator.example': true,
      'https://opf.production.operator.example': true,
      'https://products.operator.example': false,
      'https://delivery.operator.example': false,
      'https://staging.operator.example': false,
    };
    const found = Object.fromEntries(Object.keys(asked).map((url) => [url, looksLikeProduction(new URL(url))]));
    expect(found).to.deep.equal(asked);
  });

  it('are refused with the variable that names them, production even where it is allowed', () => {
    const urls = { OPENTV_BASE_URL: 'https://opf.example', BANGO_BASE_URL: 'https://resale.api.bango.com' };
    expect(hostProblems(urls, ['resale.api.bango.com'], false)).to.deep.equal([
      'OPENTV_BASE_URL: opf.example is not in CERTIFY_ALLOW_HOSTS, so the run may not touch it. Add it where that is meant.',
      'BANGO_BASE_URL: resale.api.bango.com looks like production, where purchases are real. Where that is meant, say --production.',
    ]);
    expect(hostProblems(urls, ['resale.api.bango.com', 'opf.example'], true)).to.deep.equal([]);
  });
});
