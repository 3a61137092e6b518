import type { PointName } from '@opentv-bango/contract';
import type { Defect, DefectSeams, SeamRequest } from '../seams';
import { answersRefusal, brokenAnswer, notChecking, textOf } from './making';
import { RULES } from './rules';

/** Mistakes about who may call. */
export const authenticationDefects: readonly Defect[] = [
  {
    name: 'bare-token-accepted',
    breaks: 'A token counts without the word that says what it is.',
    rule: RULES.headers,
    seams: () => ({
      token: ({ request }, verdict) => (verdict?.point === 'no-token' && isBareToken(request) ? null : verdict),
      requestCheck: ({ request }, deviations) =>
        isBareToken(request) ? deviations.filter(({ where }) => !where.endsWith('authorization')) : deviations,
    }),
  },
  {
    name: 'expired-token-accepted',
    breaks: 'An expired token is as good as a fresh one.',
    rule: RULES.headers,
    seams: () => accepting('expired-token'),
  },
  {
    name: 'expired-token-not-found',
    breaks: 'An expired token is answered 404, as if the address were wrong, instead of 403.',
    rule: RULES.headers,
    seams: () => answersRefusal(['expired-token'], (answer) => ({ ...answer, status: 404 })),
  },
  {
    name: 'forged-token-accepted',
    breaks: 'The signature of a token is not looked at.',
    rule: RULES.headers,
    seams: () => accepting('invalid-token'),
  },
  {
    name: 'forged-token-breaks-the-platform',
    breaks: 'A forged token is answered 500 instead of 403.',
    rule: RULES.headers,
    seams: () => answersRefusal(['invalid-token'], brokenAnswer),
  },
  {
    name: 'forged-token-changes-all-the-same',
    breaks: 'A call with a forged token is answered 403, but carried out.',
    rule: RULES.headers,
    seams: () => {
      const forged = new Set<string>();
      return {
        token: ({ request }, verdict) => {
          if (verdict?.point !== 'invalid-token') return verdict;
          forged.add(request?.headers.authorization ?? '');
          return null;
        },
        answer: ({ request }, answer) =>
          forged.has(request?.headers.authorization ?? '')
            ? { status: 403, body: { errorCode: 'INVALID_TOKEN', message: 'The access token is not valid.' } }
            : answer,
      };
    },
  },
  {
    name: 'missing-token-accepted',
    breaks: 'A call without a readable token is let in.',
    rule: RULES.headers,
    seams: () => ({ ...accepting('no-token'), ...notChecking(/authorization$/) }),
  },
  {
    name: 'refreshed-token-not-accepted',
    breaks: 'The token that Keycloak gives for a refresh token is accepted nowhere.',
    rule: RULES.keycloak,
    seams: () => ({
      answer: ({ operationId, request }, answer) => {
        const isRefresh = operationId === 'keycloakToken' && textOf(request?.body, 'grant_type') === 'refresh_token';
        const token = textOf(answer.body, 'access_token');
        if (!isRefresh || token === undefined) return answer;
        const fields = answer.body as Record<string, unknown>;
        return { ...answer, body: { ...fields, access_token: token.split('.').slice(0, 2).concat('none').join('.') } };
      },
    }),
  },
  {
    name: 'role-not-checked',
    breaks: 'A user without operatorRole may do everything.',
    rule: RULES.headers,
    seams: () => accepting('missing-role'),
  },
  {
    name: 'unsigned-token-accepted',
    breaks: 'A token whose header says that it has no signature is taken for a good one.',
    rule: RULES.headers,
    seams: () => ({
      token: ({ request }, verdict) => (isUnsigned(request?.headers.authorization ?? '') ? null : verdict),
    }),
  },
];

/** Tokens count that are refused at this point. */
function accepting(point: PointName): DefectSeams {
  return { token: (_context, verdict) => (verdict?.point === point ? null : verdict) };
}

/** Whether the header holds a token without "Bearer" before it. */
function isBareToken(request: SeamRequest | null): boolean {
  return request?.headers.authorization?.startsWith('ey') === true;
}

function isUnsigned(authorization: string): boolean {
  const [header = ''] = authorization.replace(/^Bearer /, '').split('.');
  return Buffer.from(header, 'base64url').toString().includes('"none"');
}
