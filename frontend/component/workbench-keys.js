// @ts-check
import { endsTyping, isTaken, needsArrows, needsEnter } from './typing.js';

/** Keys that may repeat while held down; everything else would do too much. */
const REPEATING = new Set(['j', 'k', 'ArrowDown', 'ArrowUp', 'ctrl+z', 'ctrl+shift+z', 'ctrl+y']);

/** Sends a form from within its fields too. */
const SEND = 'ctrl+Enter';

/**
 * @param {KeyboardEvent} event
 * @returns {string|null} the name under which a command may be known
 */
function nameOf(event) {
  if (event.altKey || event.key === undefined) {
    return null;
  }
  const letter = event.key.length === 1 && event.key.toLowerCase() !== event.key.toUpperCase();
  const key = letter ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    return `ctrl+${event.shiftKey ? 'shift+' : ''}${key}`;
  }
  // Shift only matters for letters: "?" is a shifted key on most keyboards. Caps lock is no shift.
  return event.shiftKey && (letter || event.key.length > 1) ? null : key;
}

/** Turns single keys anywhere on the page into `command` events, some into `answer` events. */
class WorkbenchKeys extends HTMLElement {
  /** @type {Map<string, string>} */
  #commands = new Map();
  /** @type {Map<string, string>} */
  #answers = new Map();
  /** @type {string|null} */
  #question = null;

  connectedCallback() {
    this.hidden = true;
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
  }

  /** @param {Record<string, string>} keys from key to command */
  setKeys(keys) {
    this.#commands = new Map(Object.entries(keys));
  }

  /** @param {Record<string, string>} keys from key to answer */
  setAnswers(keys) {
    this.#answers = new Map(Object.entries(keys));
  }

  /** @param {string|null} question what an answer is about; without one answers mean nothing */
  ask(question) {
    this.#question = question ?? null;
  }

  /**
   * @param {KeyboardEvent} event
   * @param {string|null} key
   * @returns {boolean} whether the key was an answer
   */
  #answer(event, key) {
    const name = key === null || this.#question === null ? undefined : this.#answers.get(key);
    if (name === undefined || isTaken(event) || (key === 'Enter' && needsEnter(event))) {
      return false;
    }
    event.preventDefault();
    if (!event.repeat) {
      // Names the question that the person sees: the server may have gone on to the next.
      this.dispatchEvent(new CustomEvent('answer', { bubbles: true, detail: { name, question: this.#question } }));
    }
    return true;
  }

  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    const key = nameOf(event);
    if (this.#answer(event, key)) {
      return;
    }
    const name = key === null ? undefined : this.#commands.get(key);
    if (key === null || name === undefined) {
      return;
    }
    if (isTaken(event) && !(key === SEND && endsTyping(event))) {
      return;
    }
    if ((key.startsWith('Arrow') && needsArrows(event)) || (event.repeat && !REPEATING.has(key))) {
      return;
    }
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('command', { bubbles: true, detail: { name } }));
  };
}

customElements.define('workbench-keys', WorkbenchKeys);
