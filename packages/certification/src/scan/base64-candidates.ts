/** A byte for each character of the first 128: 1 where it can be part of Base64, plain or for URLs. */
const OF_BASE64 = Uint8Array.from({ length: 128 }, (_, code) => (/[\w+/-]/.test(String.fromCharCode(code)) ? 1 : 0));

/** The rest of a word: a regular expression is faster than a loop over characters. */
const REST = /[\w+/-]*/y;

/**
 * Finds the words of a text that may be Base64, as `/(?<![\w+/-])[\w+/-]{<shortest>,}={0,2}/g` would: in each stretch
 * of
 * `shortest` characters only the last character is tested, and usually it ends the search.
 *
 * @param text of any length
 * @param shortest fewest characters of a word, padding not counted
 */
export function* base64Candidates(text: string, shortest: number): Generator<string> {
  let at = shortest - 1;
  while (at < text.length) {
    let start = at;
    while (start > at - shortest && isOfBase64(text, start)) start -= 1;
    if (start > at - shortest) {
      at = start + shortest;
      continue;
    }
    REST.lastIndex = at + 1;
    REST.test(text);
    const end = REST.lastIndex;
    const padding = text.startsWith('==', end) ? 2 : text[end] === '=' ? 1 : 0;
    yield text.slice(start + 1, end + padding);
    at = end + shortest;
  }
}

function isOfBase64(text: string, at: number): boolean {
  return OF_BASE64[text.charCodeAt(at)] === 1;
}
