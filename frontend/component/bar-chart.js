// @ts-check

/**
 * @typedef {{name: string, tones: string[], values: number[]}} Series
 * @typedef {{bars: string[], series: Series[], label: string}} Figures
 */

/** So thick is a bar with its gap, and so much room the axis and the names of the series take. */
const BAR = 30;
const FRAME = 36;
const LEGEND = 34;
/** Series of one tone differ in strength, the strongest first. */
const STRENGTHS = [1, 0.62, 0.36, 0.2];
const DARK = window.matchMedia('(prefers-color-scheme: dark)');

/** @type {Promise<any>|undefined} */
let library;

/** Chart.js, fetched when the first figures come; its file makes a global name of itself. */
function chartLibrary() {
  library ??= import('../webjars/chart.js/dist/chart.umd.min.js').then(
    () => /** @type {any} */ (globalThis).Chart,
  );
  return library;
}

/** Figures as horizontal bars, for the eye only: a table beside it says the same to everybody. */
class BarChart extends HTMLElement {
  #canvas = document.createElement('canvas');
  /** @type {any} */
  #chart;
  /** @type {Figures|undefined} */
  #figures;
  #repaint = () => void this.#draw();

  connectedCallback() {
    if (!this.#canvas.isConnected) {
      this.#canvas.setAttribute('role', 'img');
      this.append(this.#canvas);
    }
    DARK.addEventListener('change', this.#repaint);
  }

  disconnectedCallback() {
    DARK.removeEventListener('change', this.#repaint);
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  /** @param {Figures} figures */
  show(figures) {
    this.#figures = figures;
    void this.#draw();
  }

  async #draw() {
    const Chart = await chartLibrary();
    const figures = this.#figures;
    if (!figures || !this.isConnected) {
      return;
    }
    this.#chart?.destroy();
    const legend = figures.series.length > 1;
    this.style.height = `${figures.bars.length * BAR + FRAME + (legend ? LEGEND : 0)}px`;
    this.#canvas.setAttribute('aria-label', figures.label);
    Chart.defaults.font.family = getComputedStyle(this).fontFamily;
    Chart.defaults.font.size = 13;
    this.#chart = new Chart(this.#canvas, {
      type: 'bar',
      data: { labels: figures.bars, datasets: this.#datasets(figures) },
      options: this.#options(legend),
    });
    this.setAttribute('drawn', '');
  }

  /** @param {Figures} figures */
  #datasets(figures) {
    /** @type {Record<string, number>} */
    const seen = {};
    return figures.series.map((series) => {
      const first = series.tones[0];
      seen[first] = (seen[first] ?? -1) + 1;
      const strength = STRENGTHS[Math.min(seen[first], STRENGTHS.length - 1)];
      const tones = series.tones.map((tone) => this.#colour(`--fe-${tone}-line`));
      return {
        label: series.name,
        data: series.values,
        backgroundColor: tones.map((tone) => tone.replace(/^rgb\((.*)\)$/, `rgba($1, ${strength})`)),
        borderColor: tones,
        borderWidth: 1,
        maxBarThickness: BAR - 10,
      };
    });
  }

  /** @param {boolean} legend */
  #options(legend) {
    const ink = this.#colour('--fe-ink');
    const ticks = { color: ink, precision: 0, autoSkip: false };
    return {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: { stacked: true, beginAtZero: true, ticks: { ...ticks, autoSkip: true }, grid: { color: this.#colour('--fe-line') } },
        y: { stacked: true, ticks, grid: { display: false } },
      },
      plugins: { legend: { display: legend, position: 'bottom', labels: { color: ink, boxWidth: 14 } } },
    };
  }

  /**
   * What a custom property stands for at present, as rgb(…).
   * @param {string} property
   */
  #colour(property) {
    this.style.color = `var(${property})`;
    const colour = getComputedStyle(this).color;
    this.style.removeProperty('color');
    return colour;
  }
}

customElements.define('bar-chart', BarChart);
