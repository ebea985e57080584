/** Tells the server which of the watched keys was pressed while no field, menu or dialog has the focus. */
class PageKeyboard extends HTMLElement {
  keys = '';

  private readonly listener = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    const typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName ?? '');
    const elsewhere = event
      .composedPath()
      .some((part) => /-overlay$|^vaadin-(select|menu-bar|combo-box)/.test((part as HTMLElement).localName ?? ''));
    if (typing || elsewhere || event.ctrlKey || event.altKey || event.metaKey || !this.keys.includes(event.key)) {
      return;
    }
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('page-key', { detail: { key: event.key } }));
  };

  connectedCallback() {
    this.hidden = true;
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listener);
  }
}

customElements.define('page-keyboard', PageKeyboard);
