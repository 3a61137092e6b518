// Shows each exchange of a scenario: plain words first, the raw messages when they are asked for.
(() => {
  const { make, copyButton, copyable, cardId } = globalThis.certificate;

  const time = (iso) => (iso ? `${iso.slice(11, 23)} UTC` : '');
  const pretty = (body) =>
    body === null || body === undefined || body === ''
      ? '(empty)'
      : typeof body === 'string'
        ? body
        : JSON.stringify(body, null, 2);

  function headers(map) {
    const lines = Object.entries(map).map(([name, value]) => `${name}: ${value}`);
    return lines.length ? lines.join('\n') : '(none)';
  }

  function callCard(call, index, key) {
    const card = make(
      'details',
      { class: 'call-card', id: cardId(key, index) },
      make('summary', {}, `${index + 1}. ${call.from} ${call.ask} → ${call.answer}`),
    );
    card.addEventListener('toggle', () => {
      if (card.open && card.childElementCount === 1) card.append(callDetails(call));
    });
    return card;
  }

  function callDetails(call) {
    const ids = [
      ['Correlation id', call.correlationId],
      ['Account id', call.accountId],
      ['Entitlement id', call.entitlementId],
      ['Exchange', call.id],
    ];
    const seen = call.observedBy === 'simulator' ? ' · told by the simulator’s journal' : '';
    const notes = [...call.warnings, ...call.deviations].map(({ message }) =>
      make('p', { class: 'warning' }, `⚠ ${message}`),
    );
    const response = call.response;
    return make(
      'div',
      {},
      make(
        'p',
        { class: 'quiet' },
        `${call.from} → ${call.to} · ${time(call.startedAt)} · ${Math.round(call.durationMs)} ms${seen}`,
      ),
      ...notes,
      make(
        'table',
        { class: 'ids' },
        make(
          'tbody',
          {},
          ...ids
            .filter(([, id]) => id)
            .map(([name, id]) => make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, copyable(id)))),
        ),
      ),
      make('h5', {}, 'Request'),
      make(
        'pre',
        {},
        `${call.request.method} ${call.request.url}\n${headers(call.request.headers)}\n\n${pretty(call.request.body)}`,
      ),
      make('h5', {}, response ? `Answer ${response.status}` : 'No answer'),
      make(
        'pre',
        {},
        response
          ? `${headers(response.headers)}\n\n${pretty(response.body)}`
          : `${call.error?.code ?? ''} ${call.error?.message ?? ''}`,
      ),
      make('h5', {}, 'The same call with curl ', copyButton(call.curl)),
      make('pre', {}, call.curl),
    );
  }

  globalThis.certificate.callCard = callCard;
})();
