/** Syntax errors of feature files, in words of the feature file. */
export { explainSyntaxErrors } from './explain-syntax-errors';
export { findMisspeltKeywords } from './find-misspelt-keywords';
