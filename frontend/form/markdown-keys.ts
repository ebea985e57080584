type Marks = { start: string; end: string; hint: string };
type Area = HTMLElement & { inputElement?: HTMLTextAreaElement };

const AROUND: Record<string, Marks> = {
  bold: { start: '**', end: '**', hint: '' },
  italic: { start: '*', end: '*', hint: '' },
  link: { start: '[', end: '](https://)', hint: 'https://' },
};
const BEFORE_LINES: Record<string, (line: number) => string> = {
  heading: () => '# ',
  list: () => '- ',
  numbers: (line) => `${line + 1}. `,
};
const ANY_LINE_MARK = /^(#{1,6} |- |\d+\. )/;

/** Puts marks of Markdown into the text area beside it, by the buttons of its toolbar and by keys. */
class MarkdownKeys extends HTMLElement {
  private field?: HTMLElement;

  private readonly onClick = (event: Event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]');
    if (button) {
      this.apply(button.dataset.mark!);
    }
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const toolbar = (event.target as HTMLElement).closest('[role=toolbar]');
    if (toolbar) {
      this.move(toolbar, event);
      return;
    }
    const mark = this.markOf(event);
    if (mark) {
      event.preventDefault();
      event.stopPropagation();
      this.apply(mark);
    }
  };

  connectedCallback() {
    this.hidden = true;
    this.field = this.parentElement ?? undefined;
    this.field?.addEventListener('click', this.onClick);
    this.field?.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    this.field?.removeEventListener('click', this.onClick);
    this.field?.removeEventListener('keydown', this.onKey);
  }

  /** The keys by their place, so that they work on Cyrillic keyboards as well. */
  private markOf(event: KeyboardEvent): string | undefined {
    const keys = [
      event.ctrlKey || event.metaKey ? 'Ctrl' : '',
      event.altKey ? 'Alt' : '',
      event.shiftKey ? 'Shift' : '',
      event.code,
    ];
    const pressed = keys.filter((key) => key).join('+');
    const button = this.field?.querySelector<HTMLElement>(`[data-keys="${pressed}"]`);
    return button?.dataset.mark;
  }

  /** One stop of the tab key for the whole toolbar, arrows within. */
  private move(toolbar: Element, event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) {
      return;
    }
    event.preventDefault();
    const buttons = [...toolbar.querySelectorAll<HTMLElement>('vaadin-button:not([hidden])')];
    const now = buttons.findIndex((button) => button.contains(document.activeElement));
    const next = buttons[(now + step + buttons.length) % buttons.length];
    buttons.forEach((button) => button.setAttribute('tabindex', button === next ? '0' : '-1'));
    next.focus();
  }

  private apply(mark: string) {
    const area = this.field?.querySelector<Area>('vaadin-text-area')?.inputElement;
    if (!area) {
      return;
    }
    area.focus();
    if (AROUND[mark]) {
      this.around(area, AROUND[mark]);
    } else if (BEFORE_LINES[mark]) {
      this.beforeLines(area, BEFORE_LINES[mark]);
    }
  }

  private around(area: HTMLTextAreaElement, { start, end, hint }: Marks) {
    const { selectionStart: from, selectionEnd: to, value } = area;
    const chosen = value.slice(from, to);
    const marked =
      value.slice(from - start.length, from) === start &&
      value.slice(to, to + end.length) === end &&
      (start !== '*' || value[from - 2] !== '*');
    if (marked) {
      this.replace(area, from - start.length, to + end.length, chosen);
      area.setSelectionRange(from - start.length, to - start.length);
      return;
    }
    this.replace(area, from, to, start + chosen + end);
    if (hint && chosen) {
      const place = from + start.length + chosen.length + end.indexOf(hint);
      area.setSelectionRange(place, place + hint.length);
    } else {
      area.setSelectionRange(from + start.length, to + start.length);
    }
  }

  private beforeLines(area: HTMLTextAreaElement, mark: (line: number) => string) {
    const { selectionStart, selectionEnd, value } = area;
    const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
    const end = value.indexOf('\n', selectionEnd);
    const to = end < 0 ? value.length : end;
    const lines = value.slice(from, to).split('\n');
    const marked = lines.every((line, i) => line.startsWith(mark(i)));
    const text = lines
      .map((line, i) => (marked ? '' : mark(i)) + line.replace(ANY_LINE_MARK, ''))
      .join('\n');
    this.replace(area, from, to, text);
    area.setSelectionRange(lines.length > 1 ? from : from + text.length, from + text.length);
  }

  /** Types the text in place of another, so that it can be taken back like anything typed. */
  private replace(area: HTMLTextAreaElement, from: number, to: number, text: string) {
    area.setSelectionRange(from, to);
    const typed = text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
    if (!typed) {
      area.setRangeText(text, from, to, 'end');
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }
}

customElements.define('markdown-keys', MarkdownKeys);
