// @ts-check

/**
 * @typedef {'OPEN'|'CLAIMED'|'NO_CLAIM'} Coverage
 * @typedef {[number, number, Coverage]} Sentence start, end, coverage
 * @typedef {import('./text-map.js').TextMap} TextMap
 * @typedef {import('./span-painter.js').Paint} Paint
 */

const HIGHLIGHTS = { OPEN: 'fe-todo', NO_CLAIM: 'fe-nofact', CLAIMED: '' };
const LABELS = { OPEN: 'open', NO_CLAIM: 'noFact', CLAIMED: 'claimed' };

/** Paints sentences by coverage and finds them by place. */
export class SentencePainter {
  /**
   * @param {TextMap} map
   * @param {Paint} paint
   * @param {Sentence[]} sentences in text order
   */
  constructor(map, paint, sentences) {
    this.map = map;
    this.paint = paint;
    /** @type {Sentence[]} */
    this.sentences = sentences.map(([start, end, coverage]) => [start, end, coverage]);
    this.sentences.forEach((_, ordinal) => this.#show(ordinal));
  }

  get count() {
    return this.sentences.length;
  }

  /** @param {number} ordinal */
  get(ordinal) {
    return this.sentences[ordinal];
  }

  /**
   * @param {number} ordinal
   * @param {Coverage} coverage
   */
  cover(ordinal, coverage) {
    if (this.sentences[ordinal] !== undefined) {
      this.sentences[ordinal][2] = coverage;
      this.#show(ordinal);
    }
  }

  /**
   * @param {number} ordinal -1 for none
   */
  focus(ordinal) {
    const sentence = this.sentences[ordinal];
    this.paint.set('focus', sentence ? [['fe-focus', this.map.staticRange(sentence[0], sentence[1])]] : []);
  }

  /**
   * @param {number} index
   * @returns {number} ordinal of the sentence at a place, -1 between sentences
   */
  at(index) {
    const ordinal = this.sentences.findLastIndex(([start]) => start <= index);
    return ordinal >= 0 && index < this.sentences[ordinal][1] ? ordinal : -1;
  }

  /**
   * @param {number} ordinal
   * @param {Record<string, string>} labels
   * @returns {string} number, coverage and words
   */
  describe(ordinal, labels) {
    const [start, end, coverage] = this.sentences[ordinal];
    const head = fill(labels.sentence, [`${ordinal + 1}`, `${this.count}`, labels[LABELS[coverage]]]);
    return `${head} ${this.map.text.slice(start, end)}`;
  }

  /** @param {number} ordinal */
  #show(ordinal) {
    const [start, end, coverage] = this.sentences[ordinal];
    const name = HIGHLIGHTS[coverage];
    this.paint.set(`sentence ${ordinal}`, name ? [[name, this.map.staticRange(start, end)]] : []);
  }
}

/**
 * @param {string} pattern with {0}, {1} …
 * @param {string[]} values
 */
export function fill(pattern, values) {
  return pattern.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}
