import { expect } from 'chai';
import { quoteCommand } from './quote-command';

describe('quoteCommand', () => {
  it('quotes what a shell would read differently', () => {
    expect(
      quoteCommand(['certify', 'run', '--tags', '@UC-06 and not @x', "it's", '--release=25.12', ''], 'linux'),
    ).to.equal(`certify run --tags '@UC-06 and not @x' 'it'\\''s' --release=25.12 ''`);
  });

  it('quotes on Windows as both of its shells read it', () => {
    const words = ['certify', 'cleanup', 'C:\\Our Runs\\one', 'D:\\runs\\two', '@UC-06', "it's"];
    expect(quoteCommand(words, 'win32')).to.equal(`certify cleanup "C:\\Our Runs\\one" D:\\runs\\two "@UC-06" "it's"`);
  });
});
