// Draws the calls of a scenario as a sequence diagram.
(() => {
  const { make, cardId, isBad } = globalThis.certificate;
  const PARTIES = ['tester', 'subscriber', 'CRM', 'Keycloak', 'OpenTV Platform', 'Bango', 'merchant'];
  const PHASES = {
    'set-up': 'Set-up',
    'clean-up': 'Clean-up',
    'before-run': 'Before the run',
    'after-run': 'After the run',
  };

  const short = (text) =>
    text
      .replace(/\b([0-9a-f]{8})-[0-9a-f-]{20,}\b/gi, '$1…')
      .replace(/\b([A-Za-z0-9_-]{16})[A-Za-z0-9_-]{12,}\b/g, '$1…');

  function drawSequence(calls, key) {
    const parties = PARTIES.filter((party) => calls.some((call) => call.from === party || call.to === party));
    const gap = Math.max(165, 760 / Math.max(parties.length, 1));
    const width = gap * parties.length;
    const x = (party) => gap * (parties.indexOf(party) + 0.5);
    const rows = [];
    let y = 62;
    let step = null;
    for (const [index, call] of calls.entries()) {
      // The simulator's journal does not know the step: what it tells belongs to the step under way.
      const under = call.step ?? PHASES[call.phase] ?? step;
      if (under !== step) {
        step = under;
        y += 12;
        rows.push(
          make(
            'g',
            { class: 'step' },
            make('line', { x1: 0, x2: width, y1: y, y2: y }),
            make('text', { x: 4, y: y + 15 }, step ?? ''),
          ),
        );
        y += 30;
      }
      rows.push(
        drawCall(call, index, { y, x, width, key, aside: step !== null && Object.values(PHASES).includes(step) }),
      );
      y += 46;
    }
    const lanes = parties.map((party) => make('line', { class: 'lane', x1: x(party), x2: x(party), y1: 40, y2: y }));
    const heads = parties.map((party) =>
      make(
        'g',
        { class: 'party' },
        make('rect', { x: x(party) - 72, y: 8, width: 144, height: 32, rx: 8 }),
        make('text', { x: x(party), y: 29, 'text-anchor': 'middle' }, party),
      ),
    );
    const box = make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Sequence of calls' });
    box.append(
      make('svg', { class: 'sequence', viewBox: `0 0 ${width} ${y + 8}`, width }, ...lanes, ...heads, ...rows),
    );
    return box;
  }

  function drawCall(call, index, { y, x, width, key, aside }) {
    const from = x(call.from);
    const to = x(call.to);
    const forward = to >= from;
    const tip = forward ? `M${to} ${y + 14}l-9 -5v10z` : `M${to} ${y + 14}l9 -5v10z`;
    const words = `${index + 1}. ${short(call.ask)}`;
    const room = (text) => Math.max(4, Math.min(Math.min(from, to) + 8, width - text.length * 7.2 - 6));
    const answer = `${call.answer} · ${Math.round(call.durationMs)} ms`;
    return make(
      'a',
      { svg: true, href: `#${cardId(key, index)}` },
      make(
        'g',
        { class: `call${isBad(call) ? ' bad' : ''}${aside ? ' aside' : ''}` },
        make('title', {}, `${call.from} ${call.ask}: ${call.answer}`),
        make('line', { x1: from, x2: to, y1: y + 14, y2: y + 14 }),
        make('path', { d: tip }),
        make('text', { x: room(words), y: y + 7 }, words),
        make('text', { class: 'answer', x: room(answer), y: y + 29 }, `${isBad(call) ? '✕' : '✓'} ${answer}`),
      ),
    );
  }

  globalThis.certificate.drawSequence = drawSequence;
})();
