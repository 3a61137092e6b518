import type { LifeCycle, LifeCycleTransition } from './life-cycle';
import type { State } from './machine';

const WIDTH = 1120;
const HEIGHT = 570;
const BOX = { width: 164, height: 84 };

/** Where the middle of each state's box lies: the ongoing states in a row, the final ones above and below. */
const PLACES: Record<State, { x: number; y: number }> = {
  none: { x: 20, y: 285 },
  PENDING: { x: 222, y: 285 },
  ACTIVE: { x: 506, y: 285 },
  SUSPENDED: { x: 795, y: 285 },
  'ACTIVE-ENDING': { x: 1022, y: 285 },
  CANCELLED: { x: 650, y: 60 },
  REVOKED: { x: 650, y: 510 },
};

/** How each arrow runs: an SVG path, and where its label stands. */
const ARROWS: Record<string, { path: string; label: [number, number]; anchor?: 'start' | 'end' }> = {
  'none purchase PENDING': { path: 'M29 285 H136', label: [80, 307] },
  'none purchase ACTIVE': { path: 'M25 276 C80 130 340 110 440 238', label: [322, 148], anchor: 'start' },
  'PENDING activation ACTIVE': { path: 'M304 285 H420', label: [360, 271] },
  'PENDING cancel CANCELLED': { path: 'M222 243 C222 110 380 52 564 52', label: [270, 98], anchor: 'end' },
  'PENDING revoke REVOKED': { path: 'M222 327 C222 460 380 518 564 518', label: [270, 480], anchor: 'end' },
  'ACTIVE cancel ACTIVE-ENDING': { path: 'M556 243 C660 155 880 155 978 239', label: [862, 166], anchor: 'start' },
  'ACTIVE cancel CANCELLED': { path: 'M516 243 C526 190 570 145 605 106', label: [534, 178], anchor: 'end' },
  'ACTIVE revoke REVOKED': { path: 'M516 327 C526 380 570 425 605 464', label: [562, 388], anchor: 'start' },
  'ACTIVE suspend SUSPENDED': { path: 'M588 272 H709', label: [648, 263] },
  'SUSPENDED resume ACTIVE': { path: 'M713 298 H592', label: [652, 317] },
  'ACTIVE change product ACTIVE': { path: 'M470 327 C450 396 386 386 434 331', label: [398, 388], anchor: 'end' },
  'ACTIVE-ENDING end of period CANCELLED': {
    path: 'M1022 243 C1022 110 900 52 736 52',
    label: [978, 98],
    anchor: 'start',
  },
  'ACTIVE-ENDING cancel ACTIVE-ENDING': {
    path: 'M1058 327 C1068 396 1132 386 1086 331',
    label: [1116, 404],
    anchor: 'end',
  },
  'ACTIVE-ENDING revoke REVOKED': { path: 'M1000 327 C990 460 900 518 736 518', label: [970, 480], anchor: 'start' },
  'SUSPENDED cancel CANCELLED': { path: 'M785 243 C775 190 731 145 696 106', label: [752, 140], anchor: 'start' },
  'SUSPENDED revoke REVOKED': { path: 'M785 327 C775 380 731 425 696 464', label: [778, 392], anchor: 'start' },
};

/**
 * Draws the life cycle as inline SVG: solid arrows for transitions that were exercised, dashed ones for those never
 * tried, and in each state how many of the required refusals were seen. A table holds the same for screen readers.
 *
 * @param lifeCycle the map of a run
 * @returns an `<svg>` element; colours come from the page's style
 */
export function drawLifeCycle(lifeCycle: LifeCycle): string {
  const arrows = lifeCycle.transitions.map(arrow).join('');
  const states = (Object.keys(PLACES) as State[]).map((state) => box(state, lifeCycle)).join('');
  return `<svg class="life-cycle" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="life-cycle-title">
<title id="life-cycle-title">Life cycle of an entitlement; the table below says the same in words</title>
<defs>${marker('tried')}${marker('untried')}</defs>${arrows}${states}</svg>`;
}

function marker(name: string): string {
  return `<marker id="tip-${name}" class="${name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z"/></marker>`;
}

function arrow({ from, event, to, scenarios }: LifeCycleTransition): string {
  const drawn = ARROWS[`${from} ${event} ${to}`];
  if (drawn === undefined) return '';
  const name = scenarios.length > 0 ? 'tried' : 'untried';
  const count = scenarios.length > 0 ? `✓ ${scenarios.length}` : 'never';
  const [x, y] = drawn.label;
  return `<g class="${name}"><path d="${drawn.path}" marker-end="url(#tip-${name})"/><text x="${x}" y="${y}" text-anchor="${drawn.anchor ?? 'middle'}">${event} <tspan>${count}</tspan></text></g>`;
}

function box(state: State, { refusals, transitions }: LifeCycle): string {
  const { x, y } = PLACES[state];
  if (state === 'none') return `<circle class="state" cx="${x}" cy="${y}" r="9"/>`;
  const demanded = refusals.filter((refusal) => refusal.state === state);
  const seen = demanded.filter(({ scenarios }) => scenarios.length > 0).length;
  const count = (event: string): number =>
    transitions.filter((row) => row.from === state && row.event === event).flatMap(({ scenarios }) => scenarios).length;
  const said = (event: string): string => `${event} ${count(event) > 0 ? `✓ ${count(event)}` : 'never'}`;
  const canEnd = transitions.some((row) => row.from === state && row.event === 'account ended');
  const notes = [
    demanded.length > 0 ? `refused ${seen} of ${demanded.length}` : '',
    said('delete'),
    canEnd ? said('account ended') : '',
  ].filter(Boolean);
  const final = state === 'CANCELLED' || state === 'REVOKED' ? ' final' : '';
  const top = y + 5 - notes.length * 8;
  const lines = notes.map(
    (note, index) => `<text class="note" x="${x}" y="${top + 18 + index * 16}" text-anchor="middle">${note}</text>`,
  );
  return `<g class="state${final}"><rect x="${x - BOX.width / 2}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="10"/><text x="${x}" y="${top}" text-anchor="middle">${state}</text>${lines.join('')}</g>`;
}
