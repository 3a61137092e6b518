import type { Defect } from '../../seams';
import { textOf } from '../making';

/** The token that Keycloak gives for a refresh token is accepted nowhere. */
export const refreshedTokenNotAccepted: Defect = {
  name: 'refreshed-token-not-accepted',
  rule: 'spec/opentv-platform.md, "Keycloak"',
  breaks: 'The token that Keycloak gives for a refresh token is accepted nowhere.',
  seams: {
    answer: ({ operationId, request }, answer) => {
      const isRefresh = operationId === 'keycloakToken' && textOf(request?.body, 'grant_type') === 'refresh_token';
      const token = textOf(answer.body, 'access_token');
      if (!isRefresh || token === undefined) return answer;
      const fields = answer.body as Record<string, unknown>;
      return { ...answer, body: { ...fields, access_token: token.split('.').slice(0, 2).concat('none').join('.') } };
    },
  },
};
