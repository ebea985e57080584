import { LitElement, css, html, unsafeCSS, type PropertyValues } from 'lit';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css?inline';
import { pictureStyles } from './picture-styles';

type Mark = (typeof MARKS)[number];
type Marks = Partial<Record<Mark, string[]>>;
type Counts = { running: Record<string, number>; failed: Record<string, number> };
type Heat = { levels: Record<string, number>; labels: Record<string, string> };
type Words = Record<Mark | 'hint' | 'bigger' | 'smaller' | 'fit', string>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- bpmn-js ships untyped services
type Service = any;

const CHANGES = ['added', 'changed', 'removed'] as const;
const MARKS = ['done', 'active', 'failed', ...CHANGES] as const;
const STEP = 60;
const BUBBLE = { scale: { min: 0.9, max: 1.2 } };
const HEATS = [1, 2, 3, 4, 5];
const CHOOSABLE = /^bpmn:(.*Task|.*Event|CallActivity|SubProcess|.*Gateway)$/;

/** A BPMN diagram to look at: what is done, active and failed, counts, and elements to choose by mouse or keyboard. */
class BpmnPicture extends LitElement {
  static properties = {
    xml: { attribute: false },
    name: { attribute: false },
    words: { attribute: false },
    marks: { attribute: false },
    counts: { attribute: false },
    heat: { attribute: false },
  };

  static styles = [unsafeCSS(diagramCss), css`${unsafeCSS(pictureStyles)}`];

  declare xml: string;
  declare name: string;
  declare words: Words;
  declare marks: Marks;
  declare counts: Counts;
  declare heat: Heat;
  private viewer?: Service;
  private ready?: Promise<void>;
  private drawn = false;
  private readonly sizes = new ResizeObserver(() => this.fit());

  constructor() {
    super();
    this.xml = '';
    this.name = '';
    this.words = {
      hint: '', done: '', active: '', failed: '', added: '', changed: '', removed: '', bigger: '+', smaller: '−', fit: '',
    };
    this.marks = {};
    this.counts = { running: {}, failed: {} };
    this.heat = { levels: {}, labels: {} };
  }

  render() {
    return html`
      <div class="frame" role="group" aria-label=${this.name} aria-describedby="hint" @keydown=${this.onKey}>
        <div class="canvas"></div>
        <div class="tools">
          <button type="button" aria-label=${this.words.bigger} @click=${() => this.zoom(1)}>+</button>
          <button type="button" aria-label=${this.words.smaller} @click=${() => this.zoom(-1)}>−</button>
          <button type="button" aria-label=${this.words.fit} @click=${() => this.fit()}>⤢</button>
        </div>
      </div>
      <p id="hint" class="hint">${this.words.hint}</p>
      <slot name="alternative"></slot>
    `;
  }

  /** The viewer is large and comes only to pages that show a picture. */
  private async makeViewer() {
    const { default: NavigatedViewer } = await import('bpmn-js/lib/NavigatedViewer');
    this.viewer = new NavigatedViewer({
      container: this.renderRoot.querySelector<HTMLElement>('.canvas')!,
      keyboard: { bind: false },
      zoomScroll: { enabled: false },
      bpmnRenderer: {
        defaultFillColor: 'var(--picture-fill)',
        defaultStrokeColor: 'var(--picture-stroke)',
        defaultLabelColor: 'var(--picture-label)',
      },
    } as object);
    this.viewer.get('eventBus').on('element.click', (event: Service) => this.choose(event.element));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  async updated(changed: PropertyValues) {
    if (changed.has('xml') && this.xml) {
      this.drawn = false;
      await (this.ready ??= this.makeViewer());
      await this.viewer.importXML(this.xml);
      this.drawn = true;
      this.fit();
    }
    if (this.drawn) {
      this.decorate();
    }
  }

  private decorate() {
    const overlays = this.viewer.get('overlays');
    const canvas = this.viewer.get('canvas');
    overlays.clear();
    this.viewer.get('elementRegistry').forEach((element: Service, graphics: SVGElement) => {
      MARKS.forEach((mark) => {
        if (this.isMarked(mark, element)) {
          canvas.addMarker(element.id, mark);
        } else {
          canvas.removeMarker(element.id, mark);
        }
      });
      this.change(overlays, element);
      this.count(overlays, element);
      this.warm(overlays, canvas, element);
      this.makeReachable(element, graphics);
    });
  }

  private isMarked(mark: Mark, element: Service) {
    return this.marks[mark]?.includes(element.id) ?? false;
  }

  /** What differs is a colour and the word for it, which on a way stands at its beginning. */
  private change(overlays: Service, element: Service) {
    const mark = CHANGES.find((one) => this.isMarked(one, element));
    if (mark && !element.labelTarget) {
      const position = element.waypoints
        ? { top: element.waypoints.at(0).y === element.waypoints.at(-1).y ? -11 : 0, left: 0 }
        : { top: -11, left: -11 };
      overlays.add(element.id, { ...BUBBLE, position, html: this.bubble(this.words[mark], mark) });
    }
  }

  private count(overlays: Service, element: Service) {
    const running = this.counts.running[element.id] ?? 0;
    const failed = this.counts.failed[element.id] ?? 0;
    if (running > 0) {
      overlays.add(element.id, { ...BUBBLE, position: { bottom: 11, left: -11 }, html: this.bubble(running, 'running') });
    }
    if (failed > 0) {
      overlays.add(element.id, { ...BUBBLE, position: { bottom: 11, right: 11 }, html: this.bubble(failed, 'failed') });
    }
  }

  /** Heat is a shade and, because a shade alone says nothing to some, the figure beside the element. */
  private warm(overlays: Service, canvas: Service, element: Service) {
    HEATS.forEach((level) => canvas.removeMarker(element.id, `heat-${level}`));
    const label = this.heat.labels[element.id];
    if (label) {
      canvas.addMarker(element.id, `heat-${this.heat.levels[element.id]}`);
      overlays.add(element.id, { ...BUBBLE, position: { top: -11, right: 11 }, html: this.bubble(label, 'heat') });
    }
  }

  private bubble(count: number | string, kind: string) {
    const bubble = document.createElement('span');
    bubble.className = `count ${kind}`;
    bubble.textContent = String(count);
    return bubble;
  }

  private makeReachable(element: Service, graphics: SVGElement) {
    if (!CHOOSABLE.test(element.type) || element.labelTarget) {
      return;
    }
    const said = MARKS.filter((mark) => this.isMarked(mark, element)).map((mark) => this.words[mark]);
    const heat = this.heat.labels[element.id];
    graphics.setAttribute('tabindex', '0');
    graphics.setAttribute('role', 'button');
    graphics.setAttribute('aria-label', [element.businessObject.name ?? element.id, ...said, ...(heat ? [heat] : [])].join(', '));
    graphics.onkeydown = (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        this.choose(element);
      }
    };
  }

  private choose(element: Service) {
    if (!CHOOSABLE.test(element.type)) {
      return;
    }
    this.dispatchEvent(new CustomEvent('element-click', { detail: { element: element.labelTarget?.id ?? element.id } }));
  }

  private onKey(event: KeyboardEvent) {
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [STEP, 0],
      ArrowRight: [-STEP, 0],
      ArrowUp: [0, STEP],
      ArrowDown: [0, -STEP],
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      this.viewer.get('canvas').scroll({ dx: move[0], dy: move[1] });
    } else if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      this.zoom(event.key === '+' ? 1 : -1);
    } else if (event.key === '0') {
      this.fit();
    }
  }

  private zoom(direction: number) {
    this.viewer.get('zoomScroll').stepZoom(direction);
  }

  /** Shows the whole diagram, never larger than life. */
  fit() {
    if (!this.drawn || this.offsetWidth === 0) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
  }
}

customElements.define('bpmn-picture', BpmnPicture);
