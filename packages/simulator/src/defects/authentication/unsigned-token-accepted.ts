import type { Defect } from '../../seams';

function isUnsigned(authorization: string): boolean {
  const [header = ''] = authorization.replace(/^Bearer /, '').split('.');
  return Buffer.from(header, 'base64url').toString().includes('"none"');
}

/** A token whose header says that it has no signature is taken for a good one. */
export const unsignedTokenAccepted: Defect = {
  name: 'unsigned-token-accepted',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A token whose header says that it has no signature is taken for a good one.',
  seams: {
    token: ({ request }, verdict) => (isUnsigned(request?.headers.authorization ?? '') ? null : verdict),
  },
};
