import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { pictureOf, saveAs, type Caption } from './chart-picture';

/** One thing on the chart that a person can point at. */
interface Mark {
  seriesIndex: number;
  dataIndex: number;
  /** What is read out and stands in the tooltip. */
  lines: string[];
  /** The words of the document, for the tooltip only. */
  quote: string;
  observationIds: number[];
}

type Json = Record<string, any>;

const SCRIPTS = 'webjars/echarts/5.5.0/';
/** The builds of ECharts: a third of the weight is not needed for plain bars, points and lines. */
const COMMON = 'echarts.common.min.js';
const ALL = 'echarts.min.js';
const COMMON_SERIES = ['bar', 'line', 'scatter'];
/** Above so many marks canvas is more fluid than SVG. */
const MANY_MARKS = 1000;
/** Up to so many px a chart is drawn as for a phone. */
const NARROW = 520;
/** What fits on A4 between its margins, in px. */
const PAPER = 640;

const libraries = new Map<string, Promise<any>>();
/** What is here already, for drawing that cannot wait. */
const loaded = new Map<string, any>();

/** ECharts is served by this server; a build is one file for all charts of the page. */
function echarts(build: string): Promise<any> {
  if (!libraries.has(build)) {
    libraries.set(build, load(build));
  }
  return libraries.get(build)!;
}

function load(build: string): Promise<any> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(SCRIPTS + build, document.baseURI).href;
    script.onload = () => {
      loaded.set(build, (window as any).echarts);
      resolve(loaded.get(build));
    };
    script.onerror = () => reject(new Error('ECharts could not be loaded from ' + script.src));
    document.head.append(script);
  });
}

/** The lightest build that draws `option`; moving labels apart needs all of it. */
function buildFor(option: Json): string {
  const series: Json[] = [option?.series ?? []].flat();
  return !option?.visualMap && series.every((each) => COMMON_SERIES.includes(each.type) && !each.labelLayout) ? COMMON : ALL;
}

/**
 * A chart that can be read with the mouse, the keyboard and a screen reader.
 *
 * `option` is an ECharts option as plain JSON, `darkOption` the same for dark screens. A data item may carry `observationIds` (what
 * it rests on), `spoken` (its words, in lines) and `quote` (the document's words). A click or Enter on a mark fires `mark-chosen`
 * with its place and its observations; `width-changed` asks for options for a narrow or a wide chart.
 */
@customElement('e-chart')
export class EChartElement extends LitElement {
  static styles = css`
    :host { display: block; position: relative; min-height: 8rem; }
    #plot { position: absolute; inset: 0; outline: none; border-radius: 4px; }
    #plot:focus-visible { box-shadow: 0 0 0 2px var(--chart-focus, #12436d); }
    #spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  `;

  @property({ attribute: false }) option: Json = {};
  @property({ attribute: false }) darkOption: Json = {};
  /** Whether the options are for a narrow chart. */
  @property({ type: Boolean }) narrow = false;
  /** How to use the keyboard here. */
  @property() hint = '';
  @property() description = '';
  @property() heading = '';
  @property() subheading = '';
  @property() source = '';
  @property({ type: Boolean, reflect: true }) ready = false;
  @state() private spoken = '';
  @query('#plot') private plot!: HTMLDivElement;

  private chart: any;
  private library: any;
  private renderer = '';
  private dark = false;
  private printing = false;
  private marks: Mark[] = [];
  private current = -1;
  private resizes?: ResizeObserver;
  private themes?: MutationObserver;
  private readonly darkQuery = matchMedia('(prefers-color-scheme: dark)');
  private readonly calmQuery = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly retheme = () => this.isDark() !== this.dark && this.draw();
  private readonly beforePrint = () => this.print(true);
  private readonly afterPrint = () => this.print(false);

  render() {
    return html`
      <div id="plot" tabindex="0" role="application" aria-label=${[this.description || this.heading || 'chart', this.hint].filter(Boolean).join(' ')}
        @keydown=${this.onKey} @blur=${this.leave}></div>
      <div id="spoken" aria-live="polite">${this.spoken}</div>`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.darkQuery.addEventListener('change', this.retheme);
    this.themes = new MutationObserver(this.retheme);
    this.themes.observe(document.documentElement, { attributes: true });
    addEventListener('beforeprint', this.beforePrint);
    addEventListener('afterprint', this.afterPrint);
    this.resizes = new ResizeObserver(() => this.measure());
    this.resizes.observe(this);
    if (this.hasUpdated) {
      this.draw();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.darkQuery.removeEventListener('change', this.retheme);
    removeEventListener('beforeprint', this.beforePrint);
    removeEventListener('afterprint', this.afterPrint);
    this.themes?.disconnect();
    this.resizes?.disconnect();
    this.dispose();
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('option') || changed.has('darkOption')) {
      this.draw();
    }
  }

  /** Saves the chart as a picture that still says what it shows and where that comes from. */
  async download(type: 'svg' | 'png', fileName: string) {
    const caption: Caption = { heading: this.heading, subheading: this.subheading, source: this.source };
    const size = { width: this.narrow ? NARROW : 960, height: this.clientHeight };
    const picture = await pictureOf(await echarts(buildFor(this.option)), this.option, size, caption, type);
    saveAs(picture, fileName);
  }

  private measure() {
    const narrow = this.clientWidth > 0 && this.clientWidth < NARROW;
    if (this.clientWidth > 0 && narrow !== this.narrow) {
      this.dispatchEvent(new CustomEvent('width-changed', { detail: { narrow } }));
    }
    if (!this.printing) {
      this.chart?.resize();
    }
  }

  /** On paper a chart is light and as wide as the paper, whatever the screen is. */
  private print(printing: boolean) {
    this.printing = printing;
    const library = loaded.get(buildFor(this.option));
    if (library && this.isDark() !== this.dark) {
      this.drawWith(library);
    }
    this.chart?.resize({ width: printing ? Math.min(PAPER, this.clientWidth) : 'auto', animation: { duration: 0 } });
    this.chart?.getZr().flush(); // the paper does not wait for the next frame
  }

  private async draw() {
    if (!Object.keys(this.option ?? {}).length) {
      return;
    }
    const build = buildFor(this.option);
    const library = await echarts(build);
    if (build === buildFor(this.option)) {
      this.drawWith(library);
    }
  }

  private drawWith(library: any) {
    const option = this.isDark() && Object.keys(this.darkOption ?? {}).length ? this.darkOption : this.option;
    if (!this.isConnected || !this.plot || !Object.keys(option ?? {}).length) {
      return;
    }
    this.marks = marksOf(option);
    const renderer = this.marks.length > MANY_MARKS ? 'canvas' : 'svg';
    if (this.chart && (library !== this.library || renderer !== this.renderer || this.isDark() !== this.dark)) {
      this.dispose();
    }
    if (!this.chart) {
      this.library = library;
      this.renderer = renderer;
      this.dark = this.isDark();
      this.chart = library.init(this.plot, this.themeOf(), { renderer });
      this.chart.on('click', (event: Json) => this.choose(event.seriesIndex, event.dataIndex));
    }
    this.current = -1;
    this.chart.setOption(this.withPlainTooltip(this.calm(option)), { notMerge: true });
    this.chart.resize();
    this.ready = true;
  }

  private dispose() {
    this.chart?.dispose();
    this.chart = undefined;
    this.ready = false;
  }

  /** No motion for people who asked for none. */
  private calm(option: Json): Json {
    return this.calmQuery.matches ? { ...option, animation: false } : { animationDuration: 250, ...option };
  }

  /** Tooltips are built as text nodes, so whatever a document says stays text. */
  private withPlainTooltip(option: Json): Json {
    const formatter = (given: Json | Json[]) => {
      const box = document.createElement('div');
      for (const each of (Array.isArray(given) ? given : [given]) as Json[]) {
        const mark = this.marks.find((m) => m.seriesIndex === each.seriesIndex && m.dataIndex === each.dataIndex);
        const lines = mark ? [...mark.lines, mark.quote && `“${mark.quote}”`].filter(Boolean) : [String(each.name ?? '')];
        lines.forEach((line, i) => {
          const row = document.createElement('div');
          row.textContent = line;
          row.style.fontWeight = i === 0 ? '600' : '400';
          row.style.maxWidth = '22rem';
          row.style.whiteSpace = 'normal';
          box.append(row);
        });
      }
      return box;
    };
    return { ...option, tooltip: { confine: true, ...option.tooltip, ...this.tooltipLook(), renderMode: 'html', formatter } };
  }

  private tooltipLook(): Json {
    const { tooltip } = this.themeOf();
    return tooltip;
  }

  private isDark(): boolean {
    if (this.printing) {
      return false;
    }
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    return scheme === 'dark' || (scheme.includes('dark') && scheme.includes('light') && this.darkQuery.matches);
  }

  private themeOf(): Json {
    const style = getComputedStyle(this);
    const text = this.dark ? '#f2f2f2' : '#1b1b1b';
    const line = this.dark ? '#4a4a4a' : '#d9d9d9';
    const font = style.fontFamily;
    return {
      backgroundColor: 'transparent',
      textStyle: { color: text, fontFamily: font },
      tooltip: {
        backgroundColor: this.dark ? '#2a333b' : '#ffffff',
        borderColor: line,
        textStyle: { color: text, fontFamily: font, fontSize: 13 },
      },
    };
  }

  private onKey(event: KeyboardEvent) {
    const handlers: Record<string, () => void> = {
      ArrowRight: () => this.goTo(this.current + 1),
      ArrowLeft: () => this.goTo(this.current < 0 ? this.marks.length - 1 : this.current - 1),
      ArrowDown: () => this.goAcross(1),
      ArrowUp: () => this.goAcross(-1),
      Home: () => this.goTo(0),
      End: () => this.goTo(this.marks.length - 1),
      Escape: () => this.leave(),
      Enter: () => this.chooseCurrent(),
      ' ': () => this.chooseCurrent(),
    };
    const handler = handlers[event.key];
    if (handler && this.marks.length) {
      event.preventDefault();
      handler();
    }
  }

  /** Up and down lead to the same place of the next series, or else onward. */
  private goAcross(step: number) {
    const here = this.marks[this.current];
    const others = here ? this.marks.filter((m) => m.dataIndex === here.dataIndex) : [];
    if (others.length < 2) {
      this.goTo(this.current + step);
    } else {
      this.goTo(this.marks.indexOf(others[(others.indexOf(here) + step + others.length) % others.length]));
    }
  }

  private goTo(index: number) {
    this.calmDown();
    this.current = (index + this.marks.length) % this.marks.length;
    const { seriesIndex, dataIndex, lines } = this.marks[this.current];
    this.chart?.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
    this.chart?.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
    this.spoken = lines.join(' ');
  }

  private calmDown() {
    const mark = this.marks[this.current];
    if (mark) {
      this.chart?.dispatchAction({ type: 'downplay', seriesIndex: mark.seriesIndex, dataIndex: mark.dataIndex });
    }
    this.chart?.dispatchAction({ type: 'hideTip' });
  }

  private leave() {
    this.calmDown();
    this.current = -1;
    this.spoken = '';
  }

  private chooseCurrent() {
    const mark = this.marks[this.current];
    if (mark) {
      this.choose(mark.seriesIndex, mark.dataIndex);
    }
  }

  private choose(seriesIndex: number, dataIndex: number) {
    const mark = this.marks.find((m) => m.seriesIndex === seriesIndex && m.dataIndex === dataIndex);
    if (mark) {
      const detail = { seriesIndex, dataIndex, observationIds: mark.observationIds };
      this.dispatchEvent(new CustomEvent('mark-chosen', { detail, bubbles: true, composed: true }));
    }
  }
}

/** The marks of an option in reading order; places without a value are none. */
function marksOf(option: Json): Mark[] {
  const series: Json[] = [option.series ?? []].flat();
  return series.flatMap((each, seriesIndex) =>
    each.silent ? [] : ((each.data ?? []) as any[]).flatMap((item, dataIndex) => {
      const value = item !== null && typeof item === 'object' && !Array.isArray(item) ? item.value : item;
      if (value === null || value === undefined || value === '-') {
        return [];
      }
      const spoken = item?.spoken;
      const name = item?.name ?? categoryOf(option, each, dataIndex);
      const quote = String(item?.quote ?? '');
      const lines = spoken ? String(spoken).split('\n') : [[each.name, name].filter(Boolean).join(' · '), [value].flat().join(', ')];
      return [{ seriesIndex, dataIndex, lines, quote, observationIds: [item?.observationIds ?? []].flat() }];
    }),
  );
}

function categoryOf(option: Json, series: Json, dataIndex: number): string {
  const x = [option.xAxis ?? []].flat()[series.xAxisIndex ?? 0];
  const y = [option.yAxis ?? []].flat()[series.yAxisIndex ?? 0];
  const name = (x?.type === 'category' ? x : y)?.data?.[dataIndex];
  return typeof name === 'object' && name ? name.value : (name ?? '');
}
