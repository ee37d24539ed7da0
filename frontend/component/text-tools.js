// @ts-check

/** @typedef {{name: string, key: string, shown: string, label: string, run: () => void}} Action */

const GAP = 8;

/** Width in pixels up to which the theme stacks the workbench's regions. */
const NARROW = 900;

/**
 * A bar of buttons that floats beside a stretch of text. It never takes the selection away, and each
 * button says the key that does the same.
 */
export class TextTools {
  /** @type {Action[]} */
  #actions = [];

  constructor() {
    this.element = document.createElement('div');
    this.element.className = 'fe-text-tools';
    this.element.setAttribute('role', 'toolbar');
    this.element.hidden = true;
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /**
   * @param {Action[]} actions none hides the bar
   * @param {{first: DOMRect, last: DOMRect}|null} place first and last character of the stretch
   */
  show(actions, place) {
    const names = actions.map((action) => action.name).join();
    if (names !== this.#actions.map((action) => action.name).join()) {
      this.element.replaceChildren(...actions.map((action) => this.#button(action)));
    }
    this.#actions = actions;
    this.element.hidden = actions.length === 0 || place === null;
    if (!this.element.hidden && place !== null) {
      this.#move(place);
    }
  }

  hide() {
    this.show([], null);
  }

  /**
   * @param {string} key as the browser names it, letters in lower case
   * @returns {boolean} whether an action used it
   */
  press(key) {
    const action = this.element.hidden ? undefined : this.#actions.find((each) => each.key === key);
    action?.run();
    return action !== undefined;
  }

  /** @param {Action} action */
  #button(action) {
    const button = document.createElement('button');
    const key = document.createElement('kbd');
    button.type = 'button';
    button.dataset.action = action.name;
    key.textContent = action.shown;
    key.setAttribute('aria-hidden', 'true');
    button.setAttribute('aria-keyshortcuts', action.shown);
    button.append(`${action.label} `, key);
    button.addEventListener('click', () => this.press(action.key));
    return button;
  }

  /** @param {{first: DOMRect, last: DOMRect}} place */
  #move({ first, last }) {
    const host = /** @type {HTMLElement} */ (this.element.parentElement).getBoundingClientRect();
    const own = this.element.getBoundingClientRect();
    // A finger's own menu stands above the selection, so on a touch screen the bar goes below.
    const touch = matchMedia('(pointer: coarse)').matches;
    const above = first.top - own.height - GAP;
    const top = touch || above < topOf(this.element) ? last.bottom + GAP : above;
    const left = Math.max(host.left, Math.min(first.left, host.right - own.width));
    this.element.style.top = `${top - host.top}px`;
    this.element.style.left = `${left - host.left}px`;
  }
}

/**
 * @param {Element} element
 * @returns {HTMLElement|null} what scrolls it, null for the page
 */
export function scrollerOf(element) {
  for (let each = element.parentElement; each !== null && each !== document.body; each = each.parentElement) {
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY)) {
      return each;
    }
  }
  return null;
}

/** @param {Element} element */
function topOf(element) {
  return Math.max(0, scrollerOf(element)?.getBoundingClientRect().top ?? 0);
}

/**
 * Brings a place of the text into the middle of what is visible, unless it can be read already.
 * A text that is not laid out yet, as after a reload, does so as soon as it is.
 * @param {Element} element
 * @param {() => DOMRect} place
 * @param {boolean} beside whether it is only shown beside something else: then a narrow page, where
 *   the regions stand one after the other, does not jump away from that
 */
export function reveal(element, place, beside) {
  if (element.getClientRects().length === 0) {
    const laidOut = new ResizeObserver(() => {
      laidOut.disconnect();
      reveal(element, place, beside);
    });
    laidOut.observe(element);
    return;
  }
  const rect = place();
  const scroller = scrollerOf(element);
  if (scroller === null && beside && innerWidth <= NARROW) {
    return;
  }
  const view = scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  if (rect.top >= view.top + 48 && rect.bottom <= view.bottom - 48) {
    return;
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const by = rect.top - view.top - view.height * 0.35;
  (scroller ?? window).scrollBy({ top: by, behavior: calm ? 'auto' : 'smooth' });
}
