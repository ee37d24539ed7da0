// @ts-check

/** Tells when words on the page are selected; while a mouse button is down nothing is selected yet. */
export class SelectionWatch {
  #pressed = false;

  /**
   * @param {HTMLElement} body where selecting with the mouse begins
   * @param {() => void} changed
   */
  constructor(body, changed) {
    this.changed = changed;
    body.addEventListener('pointerdown', () => (this.#pressed = true));
  }

  /** Whether the selection is still being made. */
  get unfinished() {
    return this.#pressed;
  }

  /** @param {AbortSignal} signal ends it */
  start(signal) {
    document.addEventListener('selectionchange', this.changed, { signal });
    document.addEventListener('pointerup', () => this.#release(), { signal });
    document.addEventListener('pointercancel', () => this.#release(), { signal });
  }

  #release() {
    if (this.#pressed) {
      this.#pressed = false;
      this.changed();
    }
  }
}
