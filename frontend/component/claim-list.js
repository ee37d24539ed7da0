// @ts-check
import { compareCards, createCard, fillCard, isProposal } from './claim-card.js';

/**
 * @typedef {import('./claim-card.js').Card} Card
 * @typedef {import('./claim-card.js').Entry} Entry
 * @typedef {{region: string, empty: string, proposal: string}} Labels
 */

/** Milliseconds after which the server has surely answered a pick, or never will. */
const PATIENCE = 3000;
/** @type {Record<string, (index: number, last: number) => number>} */
const MOVES = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  j: (index) => index + 1,
  k: (index) => index - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Claims, numbered by place, and proposals among them as cards. */
class ClaimList extends HTMLElement {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  /** @type {string[]} ids as they are shown */
  #order = [];
  /** @type {string|null} */
  #selected = null;
  /** @type {{id: string, at: number}[]} picked here, not yet confirmed by the server */
  #pending = [];
  #strongestFirst = false;
  #proposalLabel = '';
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
    this.#proposalLabel = labels.proposal;
    this.#pending = [];
    this.#entries = new Map(cards.map((card) => [card.id, createCard(card, labels.proposal)]));
    this.#arrange();
    this.#mark(null);
  }

  /**
   * @param {Card[]} cards new or changed
   * @param {string[]} removed ids
   */
  patch(cards, removed) {
    removed.forEach((id) => this.#remove(id));
    cards.forEach((card) => this.#upsert(card));
    this.#renumber();
  }

  /** @param {boolean} strongestFirst whether proposals stand first, the strongest at the top */
  order(strongestFirst) {
    if (strongestFirst !== this.#strongestFirst) {
      this.#strongestFirst = strongestFirst;
      this.#arrange();
      this.#mark(this.#selected);
    }
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

  #arrange() {
    const cards = [...this.#entries.values()].map((entry) => entry.card);
    this.#order = cards.sort((a, b) => compareCards(a, b, this.#strongestFirst)).map((card) => card.id);
    this.#list.replaceChildren(...this.#order.map((id) => this.#entry(id).node));
    this.#renumber();
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
      if (compareCards(this.#card(this.#order[middle]), card, this.#strongestFirst) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** @param {Card} card */
  #upsert(card) {
    const known = this.#entries.get(card.id);
    if (known !== undefined && known.card.sort === card.sort && known.card.percent === card.percent) {
      fillCard(known, card);
      return;
    }
    this.#remove(card.id);
    const place = this.#placeOf(card);
    const entry = createCard(card, this.#proposalLabel);
    const next = this.#order[place];
    this.#list.insertBefore(entry.node, next === undefined ? null : this.#entry(next).node);
    this.#entries.set(card.id, entry);
    this.#order.splice(place, 0, card.id);
    if (card.id === this.#selected) {
      this.#mark(card.id);
    }
  }

  /** @param {string} id */
  #remove(id) {
    const entry = this.#entries.get(id);
    if (entry !== undefined) {
      this.#order.splice(this.#placeOf(entry.card), 1);
      this.#entries.delete(id);
      entry.node.remove();
    }
  }

  #renumber() {
    const claims = this.#order.map((id) => this.#entry(id)).filter((entry) => !isProposal(entry.card));
    claims.forEach((entry, index) => {
      if (entry.number !== index + 1) {
        entry.number = index + 1;
        entry.parts.number.textContent = `${index + 1}`;
      }
    });
    this.#list.hidden = this.#order.length === 0;
    this.#empty.hidden = this.#order.length > 0;
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
    const name = isProposal(this.#card(id)) ? 'proposal-pick' : 'claim-pick';
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { id } }));
  }

  /** @param {MouseEvent} event */
  #onClick(event) {
    const node = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const id = node instanceof HTMLElement ? (node.dataset.id ?? node.dataset.proposal) : undefined;
    if (id !== undefined) {
      this.#pick(id);
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
