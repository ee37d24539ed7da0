// @ts-check

/** @typedef {'ok'|'wait'|'work'|'bad'|'open'|'gone'} Tone */

/** @type {Record<string, Tone>} */
const TONES = {
  OPEN: 'open',
  ASSIGNED: 'work',
  IN_RESEARCH: 'work',
  PROPOSED: 'wait',
  APPROVED: 'ok',
  CORRECTED: 'ok',
  RETURNED: 'bad',
  DISPUTED: 'bad',
  STALE: 'bad',
  WITHDRAWN: 'gone',
};

/**
 * The colour group of a claim's state.
 * @param {string} state
 * @returns {Tone}
 */
export function toneOf(state) {
  return TONES[state] ?? 'open';
}
