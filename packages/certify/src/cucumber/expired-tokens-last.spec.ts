import { expect } from 'chai';
import { putExpiredTokensLast } from './expired-tokens-last';

describe('putExpiredTokensLast', () => {
  it('puts what needs an expired token last, and keeps the order otherwise', () => {
    const pickles = [
      { id: '1', tags: ['@needs:expired-token'] },
      { id: '2', tags: [] },
      { id: '3', tags: ['@needs:expired-token', '@UC-03'] },
      { id: '4', tags: ['@needs:expired-url'] },
    ].map(({ id, tags }) => ({
      pickle: {
        id,
        uri: 'f.feature',
        name: id,
        language: 'en',
        steps: [],
        astNodeIds: [id],
        tags: tags.map((name) => ({ name, astNodeId: id })),
      },
      gherkinDocument: { comments: [] },
    }));
    expect(putExpiredTokensLast(pickles).map(({ pickle }) => pickle.id)).to.deep.equal(['2', '4', '1', '3']);
  });
});
