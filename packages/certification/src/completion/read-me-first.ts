import type { Certificate } from '../certificate';

/** The file that a reviewer opens first. */
export const READ_ME_FILE = 'READ-ME-FIRST.txt';

/**
 * What a reviewer needs who has neither our tools nor an account: what this is, where to begin, how to check it with
 * `sha256sum` and `openssl` alone, and what such a check proves.
 */
export function readMeFirst({ outcome, run, legs, counts, catalogue, waivers }: Certificate): string {
  const by = [run.operator, run.tester].filter(Boolean).join(', ') || 'an operator that is not named';
  const legNames = legs.map(({ deployment, release }) => `${deployment} ${release}`).join(', ');
  const verdicts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ');
  return `${outcome.replaceAll('_', ' ')}
${outcome === 'REHEARSAL' ? '\nTHIS IS A REHEARSAL AGAINST A SIMULATOR. IT CERTIFIES NOTHING.\n' : ''}
Evidence of the integration of OpenTV Platform with Bango
Run         ${run.runId}
By          ${by}
Started     ${run.startedAt}
Deployment  ${legNames}
Scenarios   ${verdicts}
Test cases  ${catalogue.name}
${waivers.length === 0 ? '' : `Waivers     ${waivers.length}, for known failures that the operator answers for: index.html lists them first\n`}
WHERE TO BEGIN
index.html              Open it in any browser; it needs no network. Outcome, matrix of use cases and test cases,
                        life cycle, and for each scenario every HTTP exchange with its ids and UTC times.
certification.xlsx      The same as a sheet: Test, Action, Expected result, Actual result, Verdict, ids and times
                        (certification.csv: the same as text).
exchanges.ndjson        Every HTTP exchange, one JSON object a line. Credentials, tokens and personal data were masked
                        before they were written.
messages-*.ndjson       What the test program recorded, one file a deployment. The verdicts can be computed again from it.
certification.json      Everything that index.html shows, for machines. catalogue.json: the test cases.
scan.json               The search of these files for secrets, and what it found.
allure-report/          The same results in Allure's form, where it was made.

IS IT WHOLE AND UNCHANGED?
In this folder:                            sha256sum -c SHA256SUMS
Nothing may be listed but these files, SHA256SUMS, and the two of the signature.

WHO VOUCHES FOR IT? (only when manifest.json.sig is here; OpenSSL 3)
    openssl pkeyutl -verify -pubin -inkey signer.pem -rawin -in manifest.json -sigfile manifest.json.sig
The fingerprint of the key, to compare with the operator over another channel (telephone, earlier mail):
    openssl pkey -pubin -in signer.pem -outform DER | openssl dgst -sha256 -binary | openssl base64

WITH THE SUITE (a clone of it; no network needed)
    npm run verify -- <this zip or folder>
It also computes every verdict again from the recorded messages and compares.

WHAT THIS PROVES, AND WHAT NOT
A digest proves that a file is the same as when the manifest was written, not who wrote it.
A signature proves that the holder of the key saw exactly these files, not that the run was honest.
That the run took place is proven by the ids and times in Bango's own records: compare them.
`;
}
