import { expect } from 'chai';
import { ProductNaming } from './product-naming';

const record = (productKey?: string) => ({ merchantAccountKey: 'TUNES_EU', ...(productKey ? { productKey } : {}) });

describe('ProductNaming', () => {
  it('finds another product that is sold here, from the first time', () => {
    const naming = new ProductNaming(['TUNES_EU_BASIC', 'TUNES_EU_PLUS']);
    expect(naming.mayBe('TUNES_EU_BASIC', record('PLUS'))).to.equal(false);
    expect(naming.mayBe('TUNES_EU_BASIC', record('BASIC'))).to.equal(true);
  });

  it('finds any other product once it was called as usual', () => {
    const naming = new ProductNaming(['TUNES_EU_BASIC']);
    naming.learn('TUNES_EU_BASIC', record('BASIC'));
    expect(naming.mayBe('TUNES_EU_BASIC', record('PLUS'))).to.equal(false);
  });

  it('lets one product be called otherwise, whatever the others of its merchant are called, but always so', () => {
    const naming = new ProductNaming(['TUNES_EU_BASIC_2026', 'TUNES_EU_PLUS']);
    naming.learn('TUNES_EU_PLUS', record('PLUS'));
    expect(naming.mayBe('TUNES_EU_BASIC_2026', record('BASIC'))).to.equal(true);
    naming.learn('TUNES_EU_BASIC_2026', record('BASIC'));
    expect(naming.nameOf('TUNES_EU_BASIC_2026')).to.equal('TUNES_EU_BASIC');
    expect(naming.mayBe('TUNES_EU_BASIC_2026', record('BASIC'))).to.equal(true);
    expect(naming.mayBe('TUNES_EU_BASIC_2026', record('KIDS'))).to.equal(false);
  });

  it('is not led astray by one wrong record', () => {
    const naming = new ProductNaming(['TUNES_EU_BASIC', 'TUNES_EU_PLUS']);
    for (const key of ['PLUS', 'KIDS', 'BASIC', 'KIDS']) naming.learn('TUNES_EU_BASIC', record(key));
    expect(naming.nameOf('TUNES_EU_BASIC')).to.equal('TUNES_EU_BASIC');
    expect(naming.mayBe('TUNES_EU_BASIC', record('BASIC'))).to.equal(true);
    expect(naming.mayBe('TUNES_EU_BASIC', record('KIDS'))).to.equal(false);
  });

  it('says nothing against a product that is named freely, however its name begins', () => {
    const naming = new ProductNaming(['TUNES_EU_BASIC_2026', 'tunes-plus']);
    expect(naming.mayBe('TUNES_EU_BASIC_2026', record('BASIC'))).to.equal(true);
    expect(naming.mayBe('tunes-plus', record('PLUS'))).to.equal(true);
    expect(naming.mayBe('TUNES_EU_BASIC_2026', record())).to.equal(true);
  });
});
