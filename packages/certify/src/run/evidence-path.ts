import { basename, isAbsolute, relative, resolve } from 'node:path';

/**
 * A path as the evidence may show it: as it lies below the current folder, else only its last name. Where something lies on the machine
 * concerns nobody who reads the evidence.
 *
 * @param path as it was typed
 * @param folder the current folder
 */
export function evidencePath(path: string, folder = process.cwd()): string {
  const fromHere = relative(folder, resolve(folder, path));
  return /^\.\.(?:[\\/]|$)/.test(fromHere) || isAbsolute(fromHere)
    ? basename(path)
    : fromHere.replaceAll('\\', '/') || '.';
}

/**
 * The words of a command line as the evidence may show them.
 *
 * @param words as they were typed
 * @param folder the current folder
 */
export function evidenceWords(words: readonly string[], folder = process.cwd()): string[] {
  return words.map((word) => {
    const [, option = '', value = ''] = /^(--?[\w-]+=)?(.*)$/s.exec(word) ?? [];
    const leadsAway = isAbsolute(value) || /^(?:\.\.|~)(?:[\\/]|$)/.test(value) || /^[A-Za-z]:[\\/]/.test(value);
    return leadsAway ? `${option}${evidencePath(value, folder)}` : word;
  });
}
