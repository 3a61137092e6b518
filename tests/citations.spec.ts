import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect } from 'chai';

const PROJECT = resolve(__dirname, '..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'generated', 'runs', 'latest', 'proofs']);
const TEXT = /\.(ts|js|cjs|yaml|json|feature|md|eta)$/;

/** A page of docs/, and the headings that are cited of it: `docs/x.md, "First" and "Second"`. */
const CITATION = /\bdocs\/[\w./-]+\.md((?:,? (?:and )?"[^"]+")*)/g;
/** The file in `[text](file#part)`; what is only a part of the same page is left out. */
const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;
const HEADING = /^#{1,6} (.+)$/gm;

/** Documents that the project was made from, and that are not in the repository. */
const ELSEWHERE = [
  /(?<!docs\/|\]\()\bspec\/(?:opentv-platform|bango)\b/g,
  /\bseeds\/\d+/g,
  /\b(?:design|stack|style)\.md\b/g,
  /\b(?:design|stack), (?:rule|trap|")/g,
  /\(design\b[^)]*\)/g,
  /\bDesign[:,] /g,
  /\bspec,? (?:UC-\d\d|")/g,
];

interface Page {
  file: string;
  text: string;
}

const pages = readPages(PROJECT);

function readPages(folder: string): Page[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Page[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) || entry.name.startsWith('.') ? [] : readPages(path);
    if (!entry.isFile() || !TEXT.test(entry.name) || path === __filename) return [];
    return [{ file: relative(PROJECT, path).split(sep).join('/'), text: inOneLine(readFileSync(path, 'utf8')) }];
  });
}

/** A citation may go on in the next line of a comment. */
function inOneLine(text: string): string {
  return text.replace(/\n\s*(?:\*|\/\/|#) (?=\S)/g, ' ');
}

function headingsOf(page: string): string[] {
  return [...readFileSync(join(PROJECT, page), 'utf8').matchAll(HEADING)].map(([, heading = '']) => heading);
}

/** The whole heading or its first words, where no other heading begins so. */
function isHeading(cited: string, headings: readonly string[]): boolean {
  if (headings.includes(cited)) return true;
  return (
    headings.filter((heading) => heading.startsWith(cited) && !/^\w/.test(heading.slice(cited.length))).length === 1
  );
}

/** What is wrong with the citations in a text, one line each. */
function wrongCitations({ file, text }: Page): string[] {
  return [...text.matchAll(CITATION)].flatMap(([citation, cited = '']) => {
    const page = citation.slice(0, citation.indexOf('.md') + 3);
    if (!existsSync(join(PROJECT, page))) return [`${file}: there is no ${page}`];
    const headings = headingsOf(page);
    return [...cited.matchAll(/"([^"]+)"/g)]
      .filter(([, heading = '']) => !isHeading(heading, headings))
      .map(([heading]) => `${file}: ${page} has no heading ${heading}`);
  });
}

function foreignCitations({ file, text }: Page): string[] {
  return ELSEWHERE.flatMap((pattern) => [...text.matchAll(pattern)]).map(([cited]) => `${file}: ${cited}`);
}

/** Links of a Markdown page to files of the repository that are not there. */
function brokenLinks({ file, text }: Page): string[] {
  return [...text.matchAll(LINK)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(PROJECT, dirname(file), target)))
    .map((target) => `${file}: ${target}`);
}

describe('citations', () => {
  it('name pages and headings that exist', () => {
    expect(pages.flatMap(wrongCitations)).to.deep.equal([]);
  });

  it('name no document that is not in the repository', () => {
    expect(pages.flatMap(foreignCitations)).to.deep.equal([]);
  });

  it('link to files that exist', () => {
    const documents = pages.filter(({ file }) => file.endsWith('.md'));
    expect(documents.flatMap(brokenLinks)).to.deep.equal([]);
  });

  it('are recognised when they are wrong', () => {
    const file = 'x.ts';
    const lines = ['(docs/spec/bango.md, "Ids" and "Nothing of', ' * the kind")', 'docs/none.md'].join('\n');
    expect(wrongCitations({ file, text: inOneLine(lines) })).to.deep.equal([
      'x.ts: docs/spec/bango.md has no heading "Nothing of the kind"',
      'x.ts: there is no docs/none.md',
    ]);
    const foreign = ['spec', 'bango.md, "Ids"'].join('/');
    expect(foreignCitations({ file, text: foreign })).to.deep.equal(['x.ts: spec/bango']);
  });
});
