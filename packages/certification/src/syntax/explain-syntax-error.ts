import { gherkinKeywords, lacksColon, misspeltKeyword } from './keywords';

/** Characters of a line that are shown. */
const LONGEST_LINE = 120;

/**
 * Translates an error of Gherkin's parser into a sentence about the feature file.
 *
 * @param message as the parser gives it, without its place: `expected: #EOF, #TableRow ..., got 'Wehn the CRM'`
 * @returns what is wrong with the line, and what to do; the message itself where it is of no known kind
 */
export function explainSyntaxError(message: string): string {
  const [, expected = '', got] = /expected: (.*?)(?:, got '([\s\S]*)')?$/.exec(message) ?? [];
  if (expected !== '')
    return got === undefined ? endTooEarly(expected) : unexpectedLine(legible(got), expected.split(', '));
  if (message.includes('inconsistent cell count')) {
    return 'This row has more or fewer cells than the first row of its table: put a | before, between and after its cells.';
  }
  if (message.includes('tag may not contain whitespace')) {
    return 'A tag holds no space: write, for example, @id:some-words, with one space between two tags.';
  }
  const language = /Language not supported: (.*)/.exec(message)?.[1];
  if (language !== undefined) {
    return `Gherkin has no language "${language}": the phrases are English, so delete the line "# language: ${language}".`;
  }
  return message;
}

/** A line that is no text could be endless, or steer the terminal. */
function legible(line: string): string {
  const shown = line.replace(/\p{Cc}/gu, '\u{FFFD}');
  return shown.length > LONGEST_LINE ? `${shown.slice(0, LONGEST_LINE)} ...` : shown;
}

function endTooEarly(expected: string): string {
  if (expected.includes('#DocStringSeparator')) {
    return 'The file ends within a quoted text: close it with a line that holds """ and nothing else.';
  }
  return 'The file ends with tags that belong to nothing: put their scenario below them, or delete them.';
}

function unexpectedLine(line: string, expected: readonly string[]): string {
  const { steps, blocks } = gherkinKeywords();
  const isStep = steps.some((step) => line.startsWith(`${step} `));
  const block = blocks.find((keyword) => line.startsWith(`${keyword}:`));
  const misspelt = misspeltKeyword(line);
  if (expected.includes('#FeatureLine')) {
    return misspelt?.meant === 'Feature:'
      ? suggestion(misspelt.written, misspelt.meant)
      : `A feature file begins with "Feature:" and a name, but this line is "${line}".`;
  }
  if (isStep && !expected.includes('#StepLine')) {
    return `Tags stand above a scenario, a rule or examples, but below them comes the step "${line}".`;
  }
  if (block === 'Background') {
    return 'A background stands above the first scenario of its feature or rule: move it there.';
  }
  if (block !== undefined)
    return `"${block}:" cannot stand here: a file has one feature, and examples belong to an outline.`;
  const colonless = lacksColon(line);
  if (colonless !== null)
    return `The colon after "${colonless}" is missing: write "${colonless}:${line.slice(colonless.length)}".`;
  if (misspelt !== null) return suggestion(misspelt.written, misspelt.meant);
  return `The line "${line}" begins with no keyword. A step begins with ${steps.slice(0, -1).join(', ')} or ${steps.at(-1)}, a comment with #.`;
}

function suggestion(written: string, meant: string): string {
  return `"${written}" is no keyword of Gherkin. Did you mean "${meant}"?`;
}
