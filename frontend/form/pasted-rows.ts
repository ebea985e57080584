/** Tells the server of rows that are pasted into the list around it; a single word goes into its field as ever. */
class PastedRows extends HTMLElement {
  private list?: HTMLElement;

  private readonly onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.trimEnd().includes('\t')) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('rows-pasted', { detail: { text } }));
  };

  connectedCallback() {
    this.hidden = true;
    this.list = this.parentElement ?? undefined;
    this.list?.addEventListener('paste', this.onPaste, { capture: true });
  }

  disconnectedCallback() {
    this.list?.removeEventListener('paste', this.onPaste, { capture: true });
  }
}

customElements.define('pasted-rows', PastedRows);
