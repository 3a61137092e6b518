import type { LifeCycle, LifeCycleTransition } from './life-cycle';
import type { State } from './machine';

const WIDTH = 1120;
const HEIGHT = 510;
const BOX = { width: 176, height: 66 };

/** Where the middle of each state's box lies. */
const PLACES: Record<State, { x: number; y: number }> = {
  none: { x: 28, y: 260 },
  PENDING: { x: 230, y: 260 },
  ACTIVE: { x: 540, y: 260 },
  SUSPENDED: { x: 540, y: 70 },
  'ACTIVE-ENDING': { x: 830, y: 260 },
  CANCELLED: { x: 1000, y: 70 },
  REVOKED: { x: 540, y: 460 },
};

/** How each arrow runs: an SVG path, and where its label stands. */
const ARROWS: Record<string, { path: string; label: [number, number]; anchor?: 'start' | 'end' }> = {
  'none purchase PENDING': { path: 'M38 260 H138', label: [30, 243], anchor: 'start' },
  'none purchase ACTIVE': { path: 'M34 251 C106 120 350 130 450 234', label: [292, 150], anchor: 'start' },
  'PENDING activation ACTIVE': { path: 'M318 260 H448', label: [383, 250] },
  'PENDING cancel CANCELLED': { path: 'M230 227 C230 -20 620 -40 908 52', label: [280, 86], anchor: 'end' },
  'PENDING revoke REVOKED': { path: 'M230 293 C230 420 330 460 448 460', label: [236, 392], anchor: 'end' },
  'ACTIVE cancel ACTIVE-ENDING': { path: 'M628 260 H738', label: [634, 250], anchor: 'start' },
  'ACTIVE cancel CANCELLED': { path: 'M610 227 C680 160 820 110 908 88', label: [770, 160], anchor: 'start' },
  'ACTIVE revoke REVOKED': { path: 'M540 293 V423', label: [550, 350], anchor: 'start' },
  'ACTIVE suspend SUSPENDED': { path: 'M515 227 V107', label: [505, 172], anchor: 'end' },
  'SUSPENDED resume ACTIVE': { path: 'M565 103 V223', label: [575, 152], anchor: 'start' },
  'ACTIVE change product ACTIVE': { path: 'M490 293 C470 362 405 352 457 297', label: [424, 352], anchor: 'end' },
  'ACTIVE-ENDING end of period CANCELLED': {
    path: 'M880 227 C920 190 960 150 985 107',
    label: [962, 188],
    anchor: 'start',
  },
  'ACTIVE-ENDING cancel ACTIVE-ENDING': {
    path: 'M880 293 C900 362 965 352 913 297',
    label: [948, 352],
    anchor: 'start',
  },
  'ACTIVE-ENDING revoke REVOKED': { path: 'M820 293 C790 400 720 450 632 458', label: [788, 408], anchor: 'start' },
  'SUSPENDED cancel CANCELLED': { path: 'M628 70 H908', label: [768, 60] },
  'SUSPENDED revoke REVOKED': { path: 'M608 103 C760 190 760 330 610 425', label: [696, 392], anchor: 'start' },
};

/**
 * Draws the life cycle as inline SVG: solid arrows for what was exercised, dashed ones for what was never tried, and in
 * each state how many of the demanded refusals were seen. The same stands in a table for those who cannot see it.
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
  const said = (event: string, label: string): string => `${label} ${count(event) > 0 ? `✓ ${count(event)}` : 'never'}`;
  const canEnd = transitions.some((row) => row.from === state && row.event === 'account ended');
  const notes = [
    demanded.length > 0 ? `refused ${seen} of ${demanded.length}` : '',
    [said('delete', 'delete'), ...(canEnd ? [said('account ended', 'account')] : [])].join(' · '),
  ];
  const final = state === 'CANCELLED' || state === 'REVOKED' ? ' final' : '';
  const lines = notes.map(
    (note, index) => `<text class="note" x="${x}" y="${y + 8 + index * 15}" text-anchor="middle">${note}</text>`,
  );
  return `<g class="state${final}"><rect x="${x - BOX.width / 2}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="10"/><text x="${x}" y="${y - 10}" text-anchor="middle">${state}</text>${lines.join('')}</g>`;
}
