import type { Defect } from '../../seams';

/** The connectivity test does not answer OK. */
export const echoNotOk: Defect = {
  name: 'echo-not-ok',
  rule: 'spec/bango.md, "Self-certification"',
  breaks: 'The connectivity test does not answer OK.',
  seams: {},
  bango: {
    answer: ({ operation }, answer) =>
      operation === 'echo'
        ? { ...answer, body: { responseCode: 'INTERNAL_ERROR', responseMessage: 'Failure' } }
        : answer,
  },
};
