/** Keeps what a command writes, without colours. */
export class OutputCollector {
  text = '';
  readonly live = false;
  readonly style: { colours: boolean; width: number };

  constructor(width: number) {
    this.style = { colours: false, width };
  }

  write(text: string): void {
    this.text += text;
  }

  eraseLine(): void {}
}
