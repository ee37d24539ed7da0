// @ts-check

/** How far around a place words are looked for. */
const REACH = 200;

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {string} lang
 * @returns {{start: number, end: number}[]} words, without what stands between them
 */
function words(text, from, to, lang) {
  const cut = text.slice(Math.max(0, from), to);
  const first = Math.max(0, from);
  return [...new Intl.Segmenter(lang || undefined, { granularity: 'word' }).segment(cut)]
    .filter((each) => each.isWordLike)
    .map((each) => ({ start: first + each.index, end: first + each.index + each.segment.length }));
}

/**
 * @param {string} text
 * @param {number} at
 * @param {boolean} forward
 * @param {string} lang
 * @returns {number} the next end of a word, before or after a place
 */
function stepEnd(text, at, forward, lang) {
  const near = words(text, at - REACH, at + REACH, lang).map((word) => word.end);
  return (forward ? near.find((end) => end > at) : near.findLast((end) => end < at)) ?? at;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {boolean} forward
 * @param {string} lang
 * @returns {number} the next start of a word, before or after a place
 */
function stepStart(text, at, forward, lang) {
  const near = words(text, at - REACH, at + REACH, lang).map((word) => word.start);
  return (forward ? near.find((start) => start > at) : near.findLast((start) => start < at)) ?? at;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {string} lang
 * @returns {number} the start of the word at a place
 */
export function wordStart(text, at, lang) {
  return words(text, at - REACH, at + REACH, lang).findLast((word) => word.start <= at)?.start ?? at;
}

/**
 * A stretch with one end moved by a word.
 * @param {string} text
 * @param {string} lang
 * @param {{start: number, end: number}} span
 * @param {boolean} forward
 * @param {boolean} atStart whether its start moves, not its end
 * @returns {{start: number, end: number}|null} null when nothing would be left
 */
export function stretched(text, lang, span, forward, atStart) {
  const start = atStart ? stepStart(text, span.start, forward, lang) : span.start;
  const end = atStart ? span.end : stepEnd(text, span.end, forward, lang);
  return start < end ? { start, end } : null;
}
