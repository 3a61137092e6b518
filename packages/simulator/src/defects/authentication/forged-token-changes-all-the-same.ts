import type { Defect } from '../../seams';

const forged = new Set<string>();

/** A call with a forged token is answered 403, but carried out. */
export const forgedTokenChangesAllTheSame: Defect = {
  name: 'forged-token-changes-all-the-same',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A call with a forged token is answered 403, but carried out.',
  seams: {
    token: ({ request }, verdict) => {
      if (verdict?.point !== 'invalid-token') {
        return verdict;
      }
      forged.add(request?.headers.authorization ?? '');
      return null;
    },
    answer: ({ request }, answer) =>
      forged.has(request?.headers.authorization ?? '')
        ? { status: 403, body: { errorCode: 'INVALID_TOKEN', message: 'The access token is not valid.' } }
        : answer,
  },
};
