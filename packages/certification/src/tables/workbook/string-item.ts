import type { PartElement } from './xml-part';

/**
 * Collects the text of a string item (ECMA-376, 18.4.8 "si" and 18.3.1.53 "is"): the runs of a rich text one after the
 * other, without what is written small above East Asian text.
 */
export class StringItem {
  #inText = false;
  #aside = 0;
  text = '';

  open({ name }: PartElement): void {
    if (name === 'rPh') this.#aside += 1;
    if (name === 't') this.#inText = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#aside -= 1;
    if (name === 't') this.#inText = false;
  }

  addText(text: string): void {
    if (this.#inText && this.#aside === 0) this.text += text;
  }
}

/** Takes the escapes out that stand for characters which XML cannot hold: `_x000D_` (ECMA-376, 22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
