// Longer texts are mostly bodies and messages, which do not repeat.
const LONGEST = 120;
const MOST = 5000;

/**
 * Caches a function's results for short texts: the same names, words and ids come in many exchanges.
 *
 * @param ask must say the same of the same text for ever
 */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return ask(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
