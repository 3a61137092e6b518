// Finds scenarios: links into folded parts, the filter, and paper, where nothing can be unfolded.
(() => {
  /** Opens whatever the target of a link is folded into. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let part = target; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
    target.hidden = false;
    settle(target, 30);
    (target.querySelector('summary') ?? target).focus?.({ preventScroll: true });
  }
  /** What comes into view gets its real height only then, and moves the target: it is gone to until it stays. */
  function settle(target, tries) {
    const before = target.getBoundingClientRect().top;
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    const moved = Math.abs(target.getBoundingClientRect().top - before) > 1;
    if (tries > 0) requestAnimationFrame(() => settle(target, moved ? tries - 1 : Math.min(tries - 1, 3)));
  }
  addEventListener('hashchange', reveal);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash) reveal();
  });

  const scenarios = [...document.querySelectorAll('details.scenario')];
  const find = document.getElementById('find');
  const byVerdict = document.getElementById('by-verdict');
  const byLeg = document.getElementById('by-leg');
  function filter() {
    const wanted = find.value.trim().toLowerCase();
    let shown = 0;
    for (const one of scenarios) {
      const fits =
        (!byVerdict.value || one.dataset.verdict === byVerdict.value) &&
        (!byLeg.value || one.dataset.leg === byLeg.value) &&
        (!wanted || `${one.dataset.key} ${one.firstElementChild.textContent}`.toLowerCase().includes(wanted));
      one.hidden = !fits;
      if (fits) shown += 1;
    }
    document.getElementById('shown').textContent = `${shown} scenario${shown === 1 ? '' : 's'}`;
  }
  for (const input of [find, byVerdict, byLeg]) input.addEventListener('input', filter);
  for (const link of document.querySelectorAll('a[data-show]'))
    link.addEventListener('click', () => {
      [find.value, byVerdict.value, byLeg.value] = ['', link.dataset.show, ''];
      filter();
    });
  document.querySelector('form.filter').addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('open-shown').addEventListener('click', () => {
    for (const one of scenarios) if (!one.hidden) one.open = true;
  });
  addEventListener('beforeprint', () => {
    for (const part of document.querySelectorAll('details.more, details.table-behind')) part.open = true;
  });
  if (location.hash) reveal();
})();
