// Unpacks the story of a scenario when somebody opens it.
(() => {
  const { make, copyable, drawSequence, callCard } = globalThis.certificate;
  const packets = new Map();

  function unpack(id) {
    if (!packets.has(id)) {
      const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (letter) => letter.charCodeAt(0));
      const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      packets.set(id, new Response(plain).json());
    }
    return packets.get(id);
  }

  function factsTable(facts) {
    if (!facts || (!facts.accountId && facts.entitlements.length === 0)) return null;
    const rows = [['Account (Bango: customer)', facts.accountId]];
    for (const one of facts.entitlements) {
      rows.push(
        ['Entitlement', one.entitlementId],
        ['Product', one.productId],
        ['Status', one.status],
        ['Bango entitlement', one.bangoEntitlementId ?? 'not visible'],
      );
      if (one.bangoProductKey)
        rows.push(
          ['Bango product key', one.bangoProductKey],
          ['Bango merchant', one.bangoMerchantAccountKey],
          ['Bango status', one.bangoStatus],
        );
      for (const [name, at] of Object.entries(one.times)) rows.push([name, at]);
    }
    const body = rows
      .filter(([, value]) => value)
      .map(([name, value]) => make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, copyable(value))));
    return make(
      'div',
      {},
      make('h4', {}, 'Ids and times for Bango’s own records'),
      make('table', { class: 'ids' }, make('tbody', {}, ...body)),
    );
  }

  const FINE = ['PASSED', 'SKIPPED', 'NOT_RUN'];

  function stepList(steps, failedAt) {
    const failed = steps.find((step) => !FINE.includes(step.status));
    const items = steps.map((step) => {
      const words = step.status.toLowerCase().replaceAll('_', ' ');
      const status =
        step === failed
          ? make('span', { class: 'verdict FAILED' }, `✕ ${words}`)
          : make('span', { class: 'quiet' }, words);
      return make(
        'li',
        {},
        make('span', { class: 'keyword' }, step.keyword),
        make('span', { class: 'text' }, step.text),
        status,
        step === failed && failedAt ? failedAt.querySelector('.failure') : null,
      );
    });
    // What failed is told once: at its step, where the steps can be shown.
    if (failed && failedAt) failedAt.remove();
    return make('div', {}, make('h4', {}, 'Steps'), make('ol', { class: 'steps' }, ...items));
  }

  function legend() {
    const line = (kind) => make('span', { class: `line${kind}`, 'aria-hidden': 'true' });
    return make(
      'ul',
      { class: 'legend' },
      make('li', {}, line(''), ' a call, and below it the answer'),
      make('li', {}, line(' bad'), ' refused, or without an answer: a step may want just that'),
      make('li', {}, 'Pale: set-up and clean-up'),
    );
  }

  async function tell(details) {
    const place = details.querySelector('.story');
    if (place.dataset.told) return;
    place.dataset.told = 'yes';
    const { key, packet } = details.dataset;
    const story = (await unpack(packet))[key];
    const parts = [
      story.steps.length ? stepList(story.steps, details.querySelector('.failed-at')) : null,
      factsTable(story.facts),
    ];
    if (story.calls.length) {
      parts.push(
        make('h4', {}, 'Call story'),
        make('p', { class: 'sideways' }, 'The drawing is wider than this screen: scroll it sideways.'),
        drawSequence(story.calls, key),
        legend(),
        make('h4', {}, 'Every exchange'),
        ...story.calls.map((call, index) => callCard(call, index, key)),
      );
    } else parts.push(make('p', { class: 'quiet' }, 'No exchange was recorded.'));
    place.append(...parts.filter(Boolean));
    place.dataset.told = 'done';
  }

  document.addEventListener(
    'toggle',
    (event) => {
      if (event.target.matches?.('details.scenario') && event.target.open) tell(event.target);
    },
    true,
  );
})();
