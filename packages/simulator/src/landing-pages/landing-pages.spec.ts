import { expect } from 'chai';
import { parse } from 'node-html-parser';
import { BangoKit, type Created } from '../../../../tests/kits/bango/bango-kit';

describe("the merchants' pages", () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());

  let count = 0;
  const customer = () => {
    count += 1;
    return `customer-${count}`;
  };
  const heading = (html: string) => parse(html).querySelector('h1')?.textContent;
  const urlOf = ({ parameters }: Created) => parameters?.url ?? '';
  const linkIn = (html: string) => parse(html).querySelector('a.button')?.getAttribute('href') ?? '';
  const status = async ({ entitlementId }: Created) => (await kit.record(entitlementId)).status;
  const end = (operation: string, { entitlementId }: Created) =>
    kit.call('POST', `/v1/entitlement/${operation}/${entitlementId}`, {});

  it('activate when the activation URL is opened', async () => {
    const created = await kit.create('BANGO_US/MUSIC', { customerIdentifier: customer() });
    const page = await kit.visit(urlOf(created));
    expect([page.status, heading(page.data), await status(created)]).to.deep.equal([200, 'You are all set', 'ACTIVE']);
  });

  it('activate once, however often the URL is opened', async () => {
    const customerIdentifier = customer();
    const created = await kit.create('BANGO_US/MUSIC', { customerIdentifier });
    await kit.visit(urlOf(created));
    await kit.settled(customerIdentifier);
    const before = await kit.record(created.entitlementId);
    const page = await kit.visit(urlOf(created));
    expect([page.status, heading(page.data), await kit.bango.idle(customerIdentifier)]).to.deep.equal([
      200,
      'This is activated already',
      1,
    ]);
    expect(await kit.record(created.entitlementId)).to.deep.equal(before);
  });

  it('wait for a yes and the button where the merchant wants a click', async () => {
    const created = await kit.create('CLICK_KIDS/KIDS', { customerIdentifier: customer() });
    const page = await kit.visit(urlOf(created));
    const form = parse(page.data).querySelector('form');
    expect([
      heading(page.data),
      form?.getAttribute('method'),
      form?.querySelector('button')?.textContent,
      await status(created),
    ]).to.deep.equal(['Ready to start Kids?', 'post', 'Activate Kids', 'PENDING']);
    const unread = await kit.visit(urlOf(created), {});
    expect([heading(unread.data), await status(created)]).to.deep.equal(['Ready to start Kids?', 'PENDING']);
    const pressed = await kit.visit(urlOf(created), { grownUp: 'yes' });
    expect([heading(pressed.data), await status(created)]).to.deep.equal(['You are all set', 'ACTIVE']);
  });

  it('are not activated by a link preview', async () => {
    const created = await kit.create('BANGO_US/MUSIC', { customerIdentifier: customer() });
    const response = await fetch(urlOf(created), { method: 'HEAD' });
    expect([response.status, await status(created)]).to.deep.equal([404, 'PENDING']);
  });

  it('say that an activation URL has expired', async () => {
    const customerIdentifier = customer();
    const created = await kit.create('CLICK_KIDS/KIDS', { customerIdentifier });
    kit.clocks.advance(customerIdentifier, 3600);
    const pages = [await kit.visit(urlOf(created)), await kit.visit(urlOf(created), {})];
    expect([pages.map((page) => [page.status, heading(page.data)]), await status(created)]).to.deep.equal([
      [
        [410, 'This link has expired'],
        [410, 'This link has expired'],
      ],
      'PENDING',
    ]);
  });

  it('say that the subscription has ended', async () => {
    const created = await kit.create('BANGO_US/MUSIC', { customerIdentifier: customer() });
    await end('cancel', created);
    const page = await kit.visit(urlOf(created));
    expect([page.status, heading(page.data), await status(created)]).to.deep.equal([
      410,
      'This subscription has ended',
      'CANCELLED',
    ]);
  });

  for (const path of ['activate', 'recover', 'plans']) {
    it(`do not know a /${path} link that was never given out`, async () => {
      const page = await kit.visit(`${kit.pagesUrl}/${path}/unknown`);
      expect([page.status, heading(page.data)]).to.deep.equal([404, 'We do not know this link']);
    });
  }

  it('do not take one kind of link for another', async () => {
    const created = await kit.create('BANGO_US/MUSIC', { customerIdentifier: customer() });
    const page = await kit.visit(urlOf(created).replace('/activate/', '/recover/'));
    expect([page.status, await status(created)]).to.deep.equal([404, 'PENDING']);
  });

  it('let a subscriber back in with a link that is soon over', async () => {
    const customerIdentifier = customer();
    const created = await kit.active('BANGO_US/MUSIC', { customerIdentifier, externalEntitlementId: 'opf-<1>' });
    const { data } = await kit.call('POST', `/v1/entitlement/${created.entitlementId}/recover`);
    const page = await kit.visit(data.parameters.url);
    kit.clocks.advance(customerIdentifier, 600);
    const later = await kit.visit(data.parameters.url);
    expect([page.status, heading(page.data), later.status]).to.deep.equal([200, 'Welcome back', 410]);
    expect(page.data).to.contain('<code>opf-&lt;1&gt;</code>');
  });

  describe('for the plan', () => {
    async function plansOf(product: string): Promise<{ created: Created; url: string; customerIdentifier: string }> {
      const customerIdentifier = customer();
      const created = await kit.create(product, { customerIdentifier, externalEntitlementId: customerIdentifier });
      const activated = await kit.visit(urlOf(created));
      await kit.settled(customerIdentifier);
      return { created, url: linkIn(activated.data), customerIdentifier };
    }
    const plans = (html: string) =>
      parse(html)
        .querySelectorAll('input')
        .map((input) => [input.getAttribute('value'), input.hasAttribute('checked')]);

    it("show the merchant's plans, and the subscriber's own", async () => {
      const { url } = await plansOf('BANGO_US/MUSIC');
      const page = await kit.visit(url);
      expect([page.status, plans(page.data)]).to.deep.equal([
        200,
        [
          ['MUSIC', true],
          ['MUSIC_PREMIUM', false],
          ['MUSIC_FAMILY', false],
        ],
      ]);
    });

    it('change it when the operator does not mind', async () => {
      const { url, created } = await plansOf('BANGO_US/MUSIC');
      kit.platformAnswers = (_n, path) => ({ status: path.endsWith('/authorisation') ? 404 : 200 });
      const page = await kit.visit(url, { productKey: 'MUSIC_PREMIUM' });
      expect([page.status, heading(page.data), (await kit.record(created.entitlementId)).productKey]).to.deep.equal([
        200,
        'You now have Music Premium',
        'MUSIC_PREMIUM',
      ]);
    });

    it('keep it when the operator says no', async () => {
      const { url, created } = await plansOf('BANGO_US/MUSIC');
      kit.platformAnswers = () => ({ status: 200, body: { allowed: false } });
      const page = await kit.visit(url, { productKey: 'MUSIC_PREMIUM' });
      expect([page.status, heading(page.data), (await kit.record(created.entitlementId)).productKey]).to.deep.equal([
        200,
        'Your operator does not allow this change',
        'MUSIC',
      ]);
    });

    for (const form of [{}, { productKey: 'MUSIC' }, { productKey: 'GAMES' }]) {
      it(`ask again for ${JSON.stringify(form)}`, async () => {
        const { url, created } = await plansOf('BANGO_US/MUSIC');
        const page = await kit.visit(url, form);
        expect([page.status, heading(page.data), (await kit.record(created.entitlementId)).productKey]).to.deep.equal([
          400,
          'Your plan',
          'MUSIC',
        ]);
      });
    }

    it('cannot be changed while it is suspended', async () => {
      const { url, customerIdentifier } = await plansOf('BANGO_US/MUSIC');
      await kit.bango.merchantChange(customerIdentifier, { action: 'suspend' });
      const page = await kit.visit(url, { productKey: 'MUSIC_PREMIUM' });
      expect([page.status, heading(page.data)]).to.deep.equal([409, 'The plan cannot be changed now']);
    });
  });

  it('say that they come from a simulator, and load nothing', async () => {
    const created = await kit.create('CLICK_KIDS/KIDS', { customerIdentifier: customer() });
    for (const url of [urlOf(created), `${kit.pagesUrl}/plans/unknown`]) {
      const { data, headers } = await kit.visit(url);
      const page = parse(data);
      expect(page.querySelector('.notice')?.textContent).to.match(/^Simulator\. /);
      expect(page.querySelectorAll('script, img, iframe, link[rel=stylesheet], [style*=url]')).to.deep.equal([]);
      expect(headers['content-security-policy']).to.match(/^default-src 'none'/);
    }
  });
});
