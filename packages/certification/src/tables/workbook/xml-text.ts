/** The text of an XML part: UTF-8, or UTF-16 with its byte order mark (ECMA-376 part 2, "XML Usage"). */
export function xmlText(content: Buffer): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return content.toString('utf16le').slice(1);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  return content.toString('utf8').replace(/^\uFEFF/, '');
}
