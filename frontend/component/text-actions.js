// @ts-check

/**
 * @typedef {import('./span-painter.js').Claim} Claim
 * @typedef {import('./sentence-painter.js').Coverage} Coverage
 * @typedef {import('./sentence-painter.js').Sentence} Sentence
 * @typedef {import('./text-tools.js').Action} Action
 * @typedef {{text: string, lang: string, sentences: Sentence[], claims: Claim[], readOnly: boolean}} Content
 * @typedef {{claims?: Claim[], removed?: string[], sentences?: [number, Coverage][]}} Patch
 * @typedef {{start: number, end: number}} Stretch
 * @typedef {Stretch & {kind: 'selection'|'sentence'|'caret', ordinal: number}} Aim what is spoken of
 */

/**
 * @param {Claim|undefined} claim
 * @param {number} index
 */
function isInside(claim, index) {
  return claim !== undefined && claim.spans.some(([start, end]) => start < index && index < end);
}

/**
 * What can be asked for a stretch of text.
 * @param {Aim} aim
 * @param {Claim|undefined} claim the claim at hand
 * @param {Coverage|undefined} coverage of the sentence, when it is one
 * @param {Record<string, string>} labels
 * @param {(name: string, detail: object) => void} ask
 * @returns {Action[]}
 */
export function actionsFor(aim, claim, coverage, labels, ask) {
  const { kind, start, end, ordinal } = aim;
  const extend = kind === 'selection' && claim !== undefined;
  /** @type {Action[]} */
  const actions = [];
  /**
   * @param {string} name
   * @param {string} key
   * @param {string} event
   * @param {object} detail
   */
  const offer = (name, key, event, detail) =>
    actions.push({ name, key, shown: key.toUpperCase(), label: labels[name], run: () => ask(event, detail) });
  if (kind !== 'caret') {
    offer(extend ? 'newClaim' : 'claim', 'c', 'claim-request', { start, end });
  }
  if (coverage === 'OPEN') {
    offer('noClaim', 'n', 'no-claim-request', { ordinal });
  }
  if (extend) {
    offer('replace', 'r', 'span-request', { start, end, mode: 'replace' });
    offer('add', '+', 'span-request', { start, end, mode: 'add' });
    offer('cue', 'q', 'span-request', { start, end, mode: 'cue' });
  }
  if (kind !== 'sentence' && isInside(claim, start)) {
    offer('split', 's', 'split-request', { offset: start });
  }
  return actions;
}
