const IDS = /\bcertify-[0-9a-f]{8}-[0-9a-f]+\b|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

/** A text with its ids left out: what is the same fault in two places differs only by them. */
export function withoutIds(text: string): string {
  return text.replace(IDS, '…');
}

/** The part of a failure's message that says what is wrong, without when it was seen and in which call. */
export function faultOf(message: string): string {
  return withoutIds(message.split(/^(?:Seen|Request): /m, 1)[0] ?? '').trimEnd();
}
