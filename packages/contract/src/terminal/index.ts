/** Text for a terminal: what a platform, a file or a tester's input holds cannot steer it. */
export { type Colours, coloursOf } from './colours';
export { terminalText } from './terminal-text';
export { visibleLine, visibleText } from './visible-text';
