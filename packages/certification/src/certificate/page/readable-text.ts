/** Not within an option, a tag, a path or the name of a file: what is to be typed or looked up stays as it is. */
const DEPLOYMENT = /(?<![\w@:/.="-]|--deployment |--leg )(?:non-)?ssp(?![\w/="-]|\.\w)/g;
const CODE = /\b(?:NOT_(?:RUN|COVERED|APPLICABLE)|READY_FOR_REVIEW)\b/g;

/**
 * Prose with the words that people read, where files for machines have their values: `SSP` for `ssp`, `NOT RUN` for `NOT_RUN`.
 *
 * @param prose a sentence, or the name of a deployment or leg
 */
export function readableText(prose: string): string {
  return prose
    .replace(DEPLOYMENT, (name) => name.replace('ssp', 'SSP'))
    .replace(CODE, (code) => code.replaceAll('_', ' '));
}

/** The same as a sentence of a list: with a capital, unless it begins with a name, and without its full stop. */
export function asListItem(prose: string): string {
  const words = readableText(prose).replace(/\.$/, '');
  return /^[a-z][a-z-]*[ ,]/.test(words) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}
