// @ts-check

/**
 * @typedef {{name: 'word', forward: boolean, atStart: boolean}|{name: 'sentence', forward: boolean}
 *   |{name: 'claim'}|{name: 'leave'}} Wish
 */

/**
 * What a key on a text asks for.
 * @param {KeyboardEvent} event
 * @param {boolean} rightToLeft how the text runs there
 * @returns {Wish|null}
 */
export function wishOf(event, rightToLeft) {
  const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const forward = (event.key === 'ArrowRight') !== rightToLeft;
  if (event.altKey || event.metaKey || (event.ctrlKey && !event.shiftKey)) {
    return null;
  }
  if (sideways) {
    return event.shiftKey ? { name: 'word', forward, atStart: event.ctrlKey } : { name: 'sentence', forward };
  }
  return event.key === 'Enter' ? { name: 'claim' } : event.key === 'Escape' ? { name: 'leave' } : null;
}

/**
 * Whether a key is pressed alone, once: so it may press a button that it names.
 * @param {KeyboardEvent} event
 */
export function isAlone(event) {
  const shifted = event.shiftKey && event.key !== '+';
  return !(event.ctrlKey || event.metaKey || event.altKey || shifted || event.repeat);
}
