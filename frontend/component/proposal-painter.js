// @ts-check

/**
 * @typedef {[number, number]} Span
 * @typedef {[string, boolean]} Mark the spans as 12-40,50-60, and whether no claim is proposed there
 * @typedef {import('./text-map.js').TextMap} TextMap
 * @typedef {import('./span-painter.js').Paint} Paint
 */

/** Paints proposals over a text and finds them by place. */
export class ProposalPainter {
  /** @type {Map<string, Span[]>} */
  #spans = new Map();

  /**
   * @param {TextMap} map
   * @param {Paint} paint
   */
  constructor(map, paint) {
    this.map = map;
    this.paint = paint;
  }

  /**
   * @param {string|null} key
   * @returns {Span[]|undefined}
   */
  get(key) {
    return this.#spans.get(key ?? '');
  }

  /** @param {Mark} mark */
  upsert([key, noClaim]) {
    const spans = key.split(',').map((span) => /** @type {Span} */ (span.split('-').map(Number)));
    this.#spans.set(key, spans);
    this.#paint(`proposal ${key}`, noClaim ? 'fe-proposal-nofact' : 'fe-proposal', spans);
  }

  /** @param {string} key */
  remove(key) {
    this.#spans.delete(key);
    this.#paint(`proposal ${key}`, '', []);
  }

  /**
   * Marks the one at hand with the words that led to it; an unknown one takes the mark away.
   * @param {string|null} key
   * @param {Span[]} cues
   */
  select(key, cues) {
    const spans = this.get(key);
    this.#paint('proposal at hand', 'fe-selected', spans ?? []);
    this.#paint('cue at hand', 'fe-cue', spans ? cues : []);
  }

  /**
   * @param {number} index
   * @returns {string|undefined} the shortest proposal that covers a character
   */
  at(index) {
    const covering = [...this.#spans].filter(([, spans]) => spans.some(([start, end]) => start <= index && index < end));
    return covering.sort((a, b) => lengthOf(a[1]) - lengthOf(b[1]))[0]?.[0];
  }

  /**
   * @param {string} name
   * @param {string} highlight
   * @param {Span[]} spans
   */
  #paint(name, highlight, spans) {
    this.paint.set(name, spans.map(([start, end]) => [highlight, this.map.staticRange(start, end)]));
  }
}

/** @param {Span[]} spans */
function lengthOf(spans) {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
