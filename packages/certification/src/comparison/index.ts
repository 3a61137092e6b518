/** What is new in a run: the history of what is certified, and the comparison of two runs. */
export { type ComparedResult, compareRuns, compareWithHistory, snapshotsOfRun } from './compare-runs';
export type { Comparison } from './comparison';
export { type FailOn, mustFail } from './fail-on';
export { findUnsteady, renderUnsteady } from './find-unsteady';
export { addToHistory } from './history';
export { renderMarkdown } from './render-markdown';
export { renderComparison } from './render-text';
export type { Snapshot } from './snapshot';
export { takeSnapshots } from './take-snapshots';
