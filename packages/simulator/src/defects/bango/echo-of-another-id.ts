import type { Defect } from '../../seams';

/** The connectivity test answers with another id. */
export const echoOfAnotherId: Defect = {
  name: 'echo-of-another-id',
  rule: 'spec/bango.md, "Self-certification"',
  breaks: 'The connectivity test answers with another id.',
  seams: {},
  bango: {
    answer: ({ operation }, answer) =>
      operation === 'echo'
        ? { ...answer, body: { responseCode: 'OK', responseMessage: 'Success', id: 'another' } }
        : answer,
  },
};
