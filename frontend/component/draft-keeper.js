// @ts-check

/**
 * @typedef {HTMLElement & {value: string}} Field a Vaadin text field or text area
 * @typedef {{text: string, base: string, at: number}} Draft `base` names the server's value it was begun on
 * @typedef {{key: string, base: string, value: string|null, typed: string|null, stop: AbortController}} Watch
 * `value` is the server's, null if not known; `typed` the user's, null if there is none
 */

const PREFIX = 'foureyes.draft/';
const KEPT_FOR = 14 * 24 * 60 * 60 * 1000;

/** @type {WeakMap<Field, Watch>} */
const watched = new WeakMap();

/**
 * Storage can be full or forbidden; then there are no drafts, and nothing else breaks.
 * @template T
 * @param {() => T} action
 * @returns {T|null}
 */
function quietly(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @returns {Draft|null}
 */
function read(key) {
  return quietly(() => {
    const draft = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
    const sound = draft !== null && typeof draft.text === 'string' && typeof draft.base === 'string';
    return sound && Date.now() - draft.at < KEPT_FOR ? draft : null;
  });
}

/**
 * @param {string} key
 * @param {Draft} draft
 */
function write(key, draft) {
  quietly(() => localStorage.setItem(PREFIX + key, JSON.stringify(draft)));
}

/** @param {string} key */
function drop(key) {
  quietly(() => localStorage.removeItem(PREFIX + key));
}

function dropOld() {
  quietly(() => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys.map((each) => each.slice(PREFIX.length))) {
      if (read(key) === null) {
        drop(key);
      }
    }
  });
}

/**
 * @param {Field} field
 * @param {string} name
 * @param {string} value
 */
function tell(field, name, value) {
  field.dispatchEvent(new CustomEvent(name, { detail: { value } }));
}

/** @param {Field} field */
function keep(field) {
  const watch = watched.get(field);
  if (watch === undefined) {
    return;
  }
  watch.typed = field.value === watch.value ? null : field.value;
  if (watch.typed === null) {
    drop(watch.key);
  } else {
    write(watch.key, { text: field.value, base: watch.base, at: Date.now() });
  }
}

/**
 * Puts a text into the field as if it had been typed: without the events, Flow would learn of it
 * only when the user types or leaves the field.
 * @param {Field} field
 * @param {string} text
 */
function enter(field, text) {
  field.value = text;
  field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

/**
 * @param {Field} field
 * @param {Watch} watch
 */
function restore(field, watch) {
  const draft = read(watch.key);
  const shown = draft?.text === field.value;
  if (draft === null || (shown && draft.base !== watch.base)) {
    drop(watch.key);
  } else if (shown) {
    // The field was only moved on the page: it holds the draft, and what the server has is not known here.
    watch.value = null;
    watch.typed = draft.text;
  } else if (draft.base !== watch.base) {
    tell(field, 'draft-conflict', draft.text);
  } else {
    enter(field, draft.text);
    tell(field, 'draft-restored', draft.text);
  }
}

/**
 * Watches a field that holds the server's value, and puts an unsaved draft back. A draft begun on
 * another value than the server's is only told of: somebody has saved a newer text.
 * @param {Field} field
 * @param {string} key
 * @param {string} base names the server's value
 */
export function attach(field, key, base) {
  watched.get(field)?.stop.abort();
  const watch = { key, base, value: field.value, typed: null, stop: new AbortController() };
  watched.set(field, watch);
  field.addEventListener('input', () => keep(field), { signal: watch.stop.signal });
  restore(field, watch);
}

/**
 * The server has saved a value. What was typed since then stays a draft.
 * @param {Field} field
 * @param {string} key
 * @param {string} value what was saved
 * @param {string} base names it
 */
export function saved(field, key, value, base) {
  const draft = read(key);
  const watch = watched.get(field);
  if (watch?.key === key) {
    watch.base = base;
    watch.value = value;
    watch.typed = field.value === value ? null : field.value;
  }
  if (draft === null || draft.text === value || field.value === value) {
    drop(key);
  } else {
    write(key, { text: draft.text, base, at: draft.at });
  }
}

/**
 * Forgets a draft, and takes the field's value as the server's.
 * @param {Field} field
 * @param {string} key
 * @param {string} base
 */
export function discard(field, key, base) {
  drop(key);
  const watch = watched.get(field);
  if (watch?.key === key) {
    watch.base = base;
    watch.value = field.value;
    watch.typed = null;
  }
}

/**
 * The server has just put another text into the field, because somebody has stored it and the
 * server knew of nothing typed. What was typed in that very moment comes back.
 * @param {Field} field
 * @param {string} key
 * @param {string} base names the server's new value
 * @returns {boolean} whether something typed is in the field
 */
export function replaced(field, key, base) {
  const watch = watched.get(field);
  const typed = watch?.key === key ? watch.typed : null;
  if (typed === null || typed === field.value) {
    discard(field, key, base);
    return false;
  }
  enter(field, typed);
  return true;
}

dropOld();
Object.assign(globalThis, { foureyesDrafts: { attach, saved, discard, replaced } });
