/** The bar below the header that says what went wrong and what to do; one sentence at a time. */
export class Notice {
  constructor(
    private readonly bar: HTMLElement,
    private readonly text: HTMLElement,
    close: HTMLElement,
  ) {
    close.addEventListener('click', () => this.hide());
  }

  show(sentence: string): void {
    this.text.textContent = sentence;
    this.bar.hidden = false;
  }

  hide(): void {
    this.bar.hidden = true;
  }
}
