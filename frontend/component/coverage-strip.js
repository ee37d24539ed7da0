// @ts-check

/** @typedef {{kind: string, count: number}} Part */

/** A bar of sentence states that is one button: it asks for the next open sentence. */
class CoverageStrip extends HTMLElement {
  #button = document.createElement('button');
  #bar = document.createElement('span');
  #count = document.createElement('span');
  #label = document.createElement('span');

  constructor() {
    super();
    this.#button.type = 'button';
    this.#button.className = 'fe-strip';
    this.#bar.className = 'fe-strip-bar';
    this.#count.className = 'fe-strip-count';
    this.#label.className = 'fe-sr';
    this.#button.append(this.#bar, this.#count, ' ', this.#label);
    this.#button.addEventListener('click', () => this.dispatchEvent(new CustomEvent('next-open', { bubbles: true })));
  }

  connectedCallback() {
    if (!this.#button.isConnected) {
      this.append(this.#button);
    }
  }

  /**
   * @param {Part[]} parts from left to right
   * @param {string} count what is written beside the bar
   * @param {string} label what a click does, for those who do not see the bar
   */
  set(parts, count, label) {
    this.#button.title = label;
    this.#label.textContent = label;
    this.#count.textContent = count;
    this.#bar.replaceChildren(
      ...parts.map((part) => {
        const piece = document.createElement('span');
        piece.dataset.kind = part.kind;
        piece.style.flexGrow = String(part.count);
        return piece;
      }),
    );
  }
}

customElements.define('coverage-strip', CoverageStrip);
