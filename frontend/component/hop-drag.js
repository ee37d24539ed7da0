// @ts-check

/** Pixels after which a press is a drag and no click. */
const SLOP = 6;

/**
 * The place among the other hops at which one is dropped: before the nearest one if the pointer is
 * on its near side, else after it. Rows count more than columns, because hops wrap.
 * @param {DOMRect[]} others the hops that stay, in order
 * @param {number} x
 * @param {number} y
 * @param {boolean} rightToLeft
 * @returns {number} from 0 to others.length
 */
export function dropPlace(others, x, y, rightToLeft) {
  let nearest = 0;
  let least = Infinity;
  others.forEach((rect, index) => {
    const down = Math.max(rect.top - y, 0, y - rect.bottom);
    const across = Math.max(rect.left - x, 0, x - rect.right);
    const distance = down * 4 + across;
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  });
  if (others.length === 0) {
    return 0;
  }
  const rect = others[nearest];
  const after = x > rect.left + rect.width / 2 !== rightToLeft;
  return after ? nearest + 1 : nearest;
}

/** A list of hops that can be dragged to another place. The first item, the article, stays. */
class HopDrag extends HTMLElement {
  /** @type {{hop: HTMLElement, pointer: number, x: number, y: number, place: number|null}|null} */
  #drag = null;

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => this.#press(event));
    this.addEventListener('pointermove', (event) => this.#move(event));
    this.addEventListener('pointerup', (event) => this.#drop(event));
    this.addEventListener('pointercancel', () => this.#end());
    this.addEventListener('lostpointercapture', () => this.#end());
    this.addEventListener('keydown', (event) => this.#key(event), true);
  }

  /** @returns {HTMLElement[]} */
  #hops() {
    return Array.from(this.querySelectorAll('li.fe-hop-edit'));
  }

  /** @param {PointerEvent} event */
  #press(event) {
    const target = event.target instanceof Element ? event.target : null;
    const hop = target?.closest('li.fe-hop-edit');
    const byFinger = event.pointerType === 'touch' && target?.closest('.fe-hop-grip') === null;
    if (hop instanceof HTMLElement && event.isPrimary && event.button === 0 && !byFinger) {
      this.#drag = { hop, pointer: event.pointerId, x: event.clientX, y: event.clientY, place: null };
    }
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const drag = this.#drag;
    if (drag === null || drag.pointer !== event.pointerId) {
      return;
    }
    if (drag.place === null && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLOP) {
      return;
    }
    if (drag.place === null) {
      this.setPointerCapture(event.pointerId);
      drag.hop.classList.add('fe-dragged');
    }
    const others = this.#hops().filter((hop) => hop !== drag.hop);
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const rects = others.map((hop) => hop.getBoundingClientRect());
    drag.place = dropPlace(rects, event.clientX, event.clientY, rightToLeft);
    this.#mark(others, drag.place);
  }

  /** @param {PointerEvent} event */
  #drop(event) {
    const drag = this.#drag;
    if (drag === null || drag.pointer !== event.pointerId) {
      return;
    }
    const from = this.#hops().indexOf(drag.hop);
    const to = drag.place;
    this.#end();
    if (to === null) {
      return;
    }
    // The release over a hop is no click that opens it.
    const swallow = (/** @type {Event} */ click) => click.stopPropagation();
    this.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => this.removeEventListener('click', swallow, { capture: true }));
    if (to !== from) {
      this.dispatchEvent(new CustomEvent('hop-move', { detail: { from, to } }));
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.#drag?.place !== undefined && this.#drag?.place !== null) {
      event.stopPropagation();
      this.#end();
    }
  }

  #end() {
    this.#drag?.hop.classList.remove('fe-dragged');
    this.#drag = null;
    this.#mark(this.#hops(), null);
  }

  /**
   * Shows where the hop would land.
   * @param {HTMLElement[]} others
   * @param {number|null} place
   */
  #mark(others, place) {
    others.forEach((hop, index) => {
      hop.classList.toggle('fe-drop-before', index === place);
      hop.classList.toggle('fe-drop-after', place === others.length && index === place - 1);
    });
  }
}

customElements.define('hop-drag', HopDrag);
