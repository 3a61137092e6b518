/**
 * A command line as it can be typed again: words with spaces or signs of the shell's are quoted. (shell-quote escapes each
 * `@`, `=` and `:` too, which makes it hard to read; shescape needs Node 22.)
 *
 * @param platform on Windows backslashes are part of paths, and the quotes are those that both of its shells know
 */
export function quoteCommand(words: readonly string[], platform: NodeJS.Platform = process.platform): string {
  return words.map(platform === 'win32' ? quoteForWindows : quoteForUnix).join(' ');
}

function quoteForUnix(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// PowerShell reads a word that begins with @ as a variable.
function quoteForWindows(word: string): string {
  return /^[\w+=:./\\-][\w@+=:./\\-]*$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
