/** OpenAPI Overlays: how a release or an operator differs from the base document. */
export { applyAction, applyOverlay } from './apply-overlay';
export { type OverlayFile, readOverlay } from './read-overlay';
