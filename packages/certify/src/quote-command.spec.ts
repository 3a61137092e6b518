import { expect } from 'chai';
import { quoteCommand } from './quote-command';

describe('quoteCommand', () => {
  it('quotes what a shell would read differently', () => {
    expect(quoteCommand(['certify', 'run', '--tags', '@UC-06 and not @x', "it's", '--release=25.12', ''])).to.equal(
      `certify run --tags '@UC-06 and not @x' 'it'\\''s' --release=25.12 ''`,
    );
  });
});
