// @ts-check
import { toneOf } from './claim-tone.js';

/**
 * @typedef {[number, number]} Span
 * @typedef {{id: string, state: string, spans: Span[], cues: Span[]}} Claim
 * @typedef {import('./text-map.js').TextMap} TextMap
 */

/** All highlights of the page, weakest first. The theme gives each its look. */
const NAMES = [
  'fe-todo', 'fe-proposal', 'fe-proposal-nofact', 'fe-nofact', 'fe-cue', 'fe-claim-open', 'fe-claim-work', 'fe-claim-wait', 'fe-claim-ok', 'fe-claim-bad',
  'fe-overlap', 'fe-focus', 'fe-selected',
];

/** Spans are found by the 512-character block that they touch. */
const BLOCK = 9;

/**
 * Highlights belong to the page, not to an element: several texts share them.
 * @param {string} name
 * @returns {Set<AbstractRange>}
 */
function highlight(name) {
  const registry = /** @type {any} */ (globalThis.CSS)?.highlights;
  if (!registry) {
    return new Set();
  }
  if (!registry.has(name)) {
    const made = new /** @type {any} */ (globalThis).Highlight();
    made.priority = NAMES.indexOf(name);
    registry.set(name, made);
  }
  return registry.get(name);
}

/** Ranges under names, so that each can be taken back. */
export class Paint {
  /** @type {Map<string, [string, AbstractRange][]>} */
  #painted = new Map();

  /**
   * Paints stretches under a key, instead of what was painted under it before.
   * @param {string} key
   * @param {[string, AbstractRange][]} ranges highlight names and ranges
   */
  set(key, ranges) {
    for (const [name, range] of this.#painted.get(key) ?? []) {
      highlight(name).delete(range);
    }
    this.#painted.delete(key);
    if (ranges.length > 0) {
      this.#painted.set(key, ranges);
      ranges.forEach(([name, range]) => highlight(name).add(range));
    }
  }

  /** Takes everything off the page, to be shown again later. */
  hide() {
    this.#each((name, range) => highlight(name).delete(range));
  }

  show() {
    this.#each((name, range) => highlight(name).add(range));
  }

  clear() {
    [...this.#painted.keys()].forEach((key) => this.set(key, []));
  }

  /** @param {(name: string, range: AbstractRange) => void} action */
  #each(action) {
    this.#painted.forEach((ranges) => ranges.forEach(([name, range]) => action(name, range)));
  }
}

/** Paints claims over a text and finds them by place. A change costs what the claim costs. */
export class ClaimPainter {
  /** @type {Map<string, Claim>} */
  #claims = new Map();
  /** @type {Map<number, Set<string>>} */
  #blocks = new Map();
  /** @type {Map<string, Set<string>>} pairs that overlap, both ways */
  #overlapping = new Map();

  /**
   * @param {TextMap} map
   * @param {Paint} paint
   */
  constructor(map, paint) {
    this.map = map;
    this.paint = paint;
  }

  /** @param {string} id */
  get(id) {
    return this.#claims.get(id);
  }

  /** @param {Claim} claim */
  upsert(claim) {
    this.remove(claim.id);
    this.#claims.set(claim.id, claim);
    const tone = toneOf(claim.state);
    if (tone === 'gone') {
      return;
    }
    for (const other of this.#near(claim)) {
      this.#paintOverlap(claim, other);
    }
    this.#eachBlock(claim, (block) => this.#blockOf(block).add(claim.id));
    this.paint.set(`claim ${claim.id}`, [
      ...this.#ranges(`fe-claim-${tone}`, claim.spans),
      ...this.#ranges('fe-cue', claim.cues),
    ]);
  }

  /** @param {string} id */
  remove(id) {
    const claim = this.#claims.get(id);
    if (claim === undefined) {
      return;
    }
    this.#claims.delete(id);
    this.paint.set(`claim ${id}`, []);
    this.#eachBlock(claim, (block) => this.#blockOf(block).delete(id));
    for (const other of this.#overlapping.get(id) ?? []) {
      this.paint.set(pairOf(id, other), []);
      this.#overlapping.get(other)?.delete(id);
    }
    this.#overlapping.delete(id);
  }

  /** @param {string|null} id */
  select(id) {
    const spans = (id === null ? undefined : this.#claims.get(id))?.spans ?? [];
    this.paint.set('selected', this.#ranges('fe-selected', spans));
  }

  /**
   * @param {number} index
   * @returns {string[]} ids of the claims that cover a character, the shortest first
   */
  at(index) {
    const ids = [...(this.#blocks.get(index >> BLOCK) ?? [])];
    return ids
      .map((id) => /** @type {Claim} */ (this.#claims.get(id)))
      .filter((claim) => claim.spans.some(([start, end]) => start <= index && index < end))
      .sort((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1))
      .map((claim) => claim.id);
  }

  /**
   * @param {string} name
   * @param {Span[]} spans
   * @returns {[string, AbstractRange][]}
   */
  #ranges(name, spans) {
    return spans.map(([start, end]) => [name, this.map.staticRange(start, end)]);
  }

  /** @param {number} block */
  #blockOf(block) {
    const ids = this.#blocks.get(block) ?? new Set();
    this.#blocks.set(block, ids);
    return ids;
  }

  /**
   * @param {Claim} claim
   * @param {(block: number) => void} action
   */
  #eachBlock(claim, action) {
    for (const [start, end] of claim.spans) {
      for (let block = start >> BLOCK; block <= (end - 1) >> BLOCK; block++) {
        action(block);
      }
    }
  }

  /** @param {Claim} claim */
  #near(claim) {
    /** @type {Set<string>} */
    const ids = new Set();
    this.#eachBlock(claim, (block) => this.#blocks.get(block)?.forEach((id) => ids.add(id)));
    return [...ids].map((id) => /** @type {Claim} */ (this.#claims.get(id)));
  }

  /**
   * @param {Claim} a
   * @param {Claim} b
   */
  #paintOverlap(a, b) {
    const common = a.spans.flatMap((one) => b.spans.map((two) => intersection(one, two)).filter((each) => each !== null));
    if (common.length > 0) {
      this.paint.set(pairOf(a.id, b.id), this.#ranges('fe-overlap', common));
      this.#overlapping.set(a.id, (this.#overlapping.get(a.id) ?? new Set()).add(b.id));
      this.#overlapping.set(b.id, (this.#overlapping.get(b.id) ?? new Set()).add(a.id));
    }
  }
}

/**
 * @param {string} a
 * @param {string} b
 */
function pairOf(a, b) {
  return `overlap ${a < b ? `${a} ${b}` : `${b} ${a}`}`;
}

/**
 * @param {{spans: Span[]}} claim
 * @returns {number} index of its first character
 */
export function startOf(claim) {
  return Math.min(...claim.spans.map(([start]) => start));
}

/** @param {Claim} claim */
function lengthOf(claim) {
  return claim.spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/**
 * @param {Span} a
 * @param {Span} b
 * @returns {Span|null}
 */
function intersection(a, b) {
  const start = Math.max(a[0], b[0]);
  const end = Math.min(a[1], b[1]);
  return start < end ? [start, end] : null;
}
