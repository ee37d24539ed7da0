// @ts-check
import { toneOf } from './claim-tone.js';

/**
 * @typedef {{id: string, sort: number, wording: string, state: string, stateLabel: string,
 *   chain: string, detail: string, open: boolean}} Card
 * @typedef {{card: Card, node: HTMLElement, parts: Record<string, HTMLElement>, number: number}} Entry
 * @typedef {{region: string, empty: string}} Labels
 */

/** Milliseconds after which the server has surely answered a pick, or never will. */
const PATIENCE = 3000;
const PARTS = ['number', 'wording', 'tag', 'who'];
/** @type {Record<string, (index: number, last: number) => number>} */
const MOVES = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  j: (index) => index + 1,
  k: (index) => index - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Claims as cards in article order, numbered by place. */
class ClaimList extends HTMLElement {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  /** @type {string[]} ids in article order */
  #order = [];
  /** @type {string|null} */
  #selected = null;
  /** @type {{id: string, at: number}[]} picked here, not yet confirmed by the server */
  #pending = [];
  #empty = document.createElement('p');
  #list = document.createElement('div');

  constructor() {
    super();
    this.#empty.className = 'fe-empty';
    this.#list.className = 'fe-cards';
    this.#list.setAttribute('role', 'listbox');
    this.#list.tabIndex = 0;
    this.#list.addEventListener('click', (event) => this.#onClick(event));
    this.#list.addEventListener('keydown', (event) => this.#onKey(event));
  }

  connectedCallback() {
    if (!this.#list.isConnected) {
      this.append(this.#list, this.#empty);
    }
  }

  focus() {
    this.#list.focus();
  }

  /**
   * @param {Card[]} cards
   * @param {Labels} labels
   */
  load(cards, labels) {
    this.#list.setAttribute('aria-label', labels.region);
    this.#empty.textContent = labels.empty;
    this.#pending = [];
    this.#entries = new Map(cards.map((card) => [card.id, this.#create(card)]));
    this.#order = [...this.#entries.keys()].sort((a, b) => this.#compare(this.#card(a), this.#card(b)));
    this.#list.replaceChildren(...this.#order.map((id) => this.#entry(id).node));
    this.#renumber(0);
    this.#mark(null);
  }

  /**
   * @param {Card[]} cards new or changed
   * @param {string[]} removed ids
   */
  patch(cards, removed) {
    let first = this.#order.length;
    for (const id of removed) {
      first = Math.min(first, this.#remove(id));
    }
    for (const card of cards) {
      first = Math.min(first, this.#upsert(card));
    }
    this.#renumber(first);
  }

  /** @param {string|null} id */
  select(id) {
    const pending = this.#pending.filter((pick) => performance.now() - pick.at < PATIENCE);
    const echo = pending.findIndex((pick) => pick.id === id);
    this.#pending = echo < 0 ? [] : pending.slice(echo + 1);
    // While keys are held down the server's answers lag behind: only the last one moves the mark.
    if (this.#pending.length === 0) {
      this.#mark(id);
    }
  }

  /** @param {string} id */
  #entry(id) {
    return /** @type {Entry} */ (this.#entries.get(id));
  }

  /** @param {string} id */
  #card(id) {
    return this.#entry(id).card;
  }

  /**
   * @param {Card} a
   * @param {Card} b
   */
  #compare(a, b) {
    return a.sort - b.sort || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  }

  /**
   * Where a card stands or would stand.
   * @param {Card} card
   */
  #placeOf(card) {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.#card(this.#order[middle]), card) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * @param {Card} card
   * @returns {number} the first place whose number may have changed
   */
  #upsert(card) {
    const known = this.#entries.get(card.id);
    if (known !== undefined && known.card.sort === card.sort) {
      this.#fill(known, card);
      return this.#order.length;
    }
    const left = this.#remove(card.id);
    const place = this.#placeOf(card);
    const entry = this.#create(card);
    const next = this.#order[place];
    this.#list.insertBefore(entry.node, next === undefined ? null : this.#entry(next).node);
    this.#entries.set(card.id, entry);
    this.#order.splice(place, 0, card.id);
    if (card.id === this.#selected) {
      this.#mark(card.id);
    }
    return Math.min(left, place);
  }

  /**
   * @param {string} id
   * @returns {number} the place it had, or the end
   */
  #remove(id) {
    const entry = this.#entries.get(id);
    if (entry === undefined) {
      return this.#order.length;
    }
    const place = this.#placeOf(entry.card);
    this.#order.splice(place, 1);
    this.#entries.delete(id);
    entry.node.remove();
    return place;
  }

  /** @param {number} first */
  #renumber(first) {
    for (let index = first; index < this.#order.length; index++) {
      const entry = this.#entry(this.#order[index]);
      if (entry.number !== index + 1) {
        entry.number = index + 1;
        entry.parts.number.textContent = `${index + 1}`;
      }
    }
    this.#list.hidden = this.#order.length === 0;
    this.#empty.hidden = this.#order.length > 0;
  }

  /**
   * @param {Card} card
   * @returns {Entry}
   */
  #create(card) {
    const node = document.createElement('div');
    node.id = `claim-card-${card.id}`;
    node.dataset.id = card.id;
    node.setAttribute('role', 'option');
    node.setAttribute('aria-selected', 'false');
    /** @type {Record<string, HTMLElement>} */
    const parts = {};
    for (const part of PARTS) {
      parts[part] = document.createElement('span');
      parts[part].className = `fe-card-${part}`;
      node.append(parts[part], ' ');
    }
    const entry = { card, node, parts, number: 0 };
    this.#fill(entry, card);
    return entry;
  }

  /**
   * @param {Entry} entry
   * @param {Card} card
   */
  #fill(entry, card) {
    const tone = toneOf(card.state);
    entry.card = card;
    entry.node.className = `fe-card ${tone}${card.open ? ' fe-card-todo' : ''}`;
    entry.parts.wording.textContent = card.wording;
    entry.parts.tag.className = `fe-tag ${tone}`;
    entry.parts.tag.textContent = card.stateLabel;
    entry.parts.who.textContent = [card.chain, card.detail].filter(Boolean).join(' · ');
  }

  /** @param {string|null} id */
  #mark(id) {
    const before = this.#selected === null ? undefined : this.#entries.get(this.#selected);
    before?.node.setAttribute('aria-selected', 'false');
    this.#selected = id;
    const entry = id === null ? undefined : this.#entries.get(id);
    if (entry === undefined) {
      this.#list.removeAttribute('aria-activedescendant');
      return;
    }
    entry.node.setAttribute('aria-selected', 'true');
    this.#list.setAttribute('aria-activedescendant', entry.node.id);
    entry.node.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} id */
  #pick(id) {
    this.#pending.push({ id, at: performance.now() });
    this.#mark(id);
    this.dispatchEvent(new CustomEvent('claim-pick', { bubbles: true, detail: { id } }));
  }

  /** @param {MouseEvent} event */
  #onClick(event) {
    const node = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (node instanceof HTMLElement && node.dataset.id !== undefined) {
      this.#pick(node.dataset.id);
    }
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const move = MOVES[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const last = this.#order.length - 1;
    const entry = this.#selected === null ? undefined : this.#entries.get(this.#selected);
    const from = entry === undefined ? -1 : this.#placeOf(entry.card);
    const to = Math.max(0, Math.min(last, move(from, last)));
    if (to !== from && last >= 0) {
      this.#pick(this.#order[to]);
    }
  }
}

customElements.define('claim-list', ClaimList);
