// @ts-check
import { ProposalPainter } from './proposal-painter.js';
import { SelectionWatch } from './selection-watch.js';
import { SentencePainter, fill } from './sentence-painter.js';
import { ClaimPainter, Paint, startOf } from './span-painter.js';
import { actionsFor } from './text-actions.js';
import { isAlone, wishOf } from './text-keys.js';
import { TextMap } from './text-map.js';
import { TextParts } from './text-parts.js';
import { TextTools, reveal } from './text-tools.js';
import { isTaken } from './typing.js';
import { stretched, wordStart } from './word-steps.js';

/**
 * @typedef {import('./text-actions.js').Aim} Aim
 * @typedef {import('./text-actions.js').Content} Content
 * @typedef {import('./text-actions.js').Patch} Patch
 */

/** An article's text with claims and sentences painted over it. */
class ArticleText extends HTMLElement {
  #parts = new TextParts();
  #body = this.#parts.body;
  #tools = new TextTools();
  #paint = new Paint();
  #map = new TextMap('', this.#body);
  #claims = new ClaimPainter(this.#map, this.#paint);
  #proposals = new ProposalPainter(this.#map, this.#paint);
  #sentences = new SentencePainter(this.#map, this.#paint, []);
  #watch = new SelectionWatch(this.#body, () => this.#onSelection());
  #resized = new ResizeObserver(() => this.#place());
  #stop = new AbortController();
  /** @type {Record<string, string>} */
  #labels = {};
  #readOnly = true;
  /** @type {string|null} */
  #selected = null;
  #focused = -1;
  /** @type {Aim|null} */
  #aim = null;

  constructor() {
    super();
    this.#body.addEventListener('click', (event) => this.#onClick(event));
    this.#body.addEventListener('keydown', (event) => this.#onTextKey(event));
  }

  connectedCallback() {
    if (!this.#body.isConnected) {
      this.append(this.#body, this.#parts.gutter, this.#tools.element, this.#parts.hint, this.#parts.status);
    }
    const { signal } = (this.#stop = new AbortController());
    this.#watch.start(signal);
    document.addEventListener('keydown', (event) => this.#onPageKey(event), { capture: true, signal });
    this.#resized.observe(this);
    this.#paint.show();
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#resized.disconnect();
    this.#paint.hide();
  }

  /**
   * @param {Content} content
   * @param {Record<string, string>} labels
   */
  load(content, labels) {
    this.#paint.clear();
    this.#map = new TextMap(content.text, this.#body);
    this.#claims = new ClaimPainter(this.#map, this.#paint);
    this.#proposals = new ProposalPainter(this.#map, this.#paint);
    this.#sentences = new SentencePainter(this.#map, this.#paint, content.sentences);
    content.claims.forEach((claim) => this.#claims.upsert(claim));
    this.#labels = labels;
    this.#readOnly = content.readOnly;
    this.#selected = null;
    Object.assign(this, { role: 'group', ariaLabel: labels.region });
    this.#tools.element.setAttribute('aria-label', labels.tools);
    this.#parts.name(content.lang, labels);
    this.focusSentence(-1, false);
  }

  /** @param {Patch} patch */
  patch({ claims = [], removed = [], sentences = [] }) {
    removed.forEach((id) => this.#claims.remove(id));
    claims.forEach((claim) => this.#claims.upsert(claim));
    sentences.forEach(([ordinal, coverage]) => this.#sentences.cover(ordinal, coverage));
    this.#claims.select(this.#selected);
    this.#place();
  }

  /**
   * @param {import('./proposal-painter.js').Mark[]} marks
   * @param {string[]} removed
   */
  patchProposals(marks, removed) {
    removed.forEach((key) => this.#proposals.remove(key));
    marks.forEach((mark) => this.#proposals.upsert(mark));
  }

  /**
   * @param {string|null} id of a claim or a proposal
   * @param {boolean} scroll
   * @param {[number, number][]} cues that led to the proposal
   */
  select(id, scroll, cues = []) {
    const other = id !== this.#selected;
    this.#selected = id;
    this.#claims.select(id);
    this.#proposals.select(id, cues);
    const spans = this.#claimAtHand()?.spans ?? this.#proposals.get(id) ?? [];
    if (spans.length > 0 && (this.#focused >= 0 || (other && this.#aim?.kind === 'sentence'))) {
      this.focusSentence(-1, false);
    }
    if (spans.length > 0 && scroll) {
      reveal(this, () => this.#map.rect(startOf({ spans })), true);
    }
    this.#place();
  }

  /**
   * @param {number} ordinal -1 for none
   * @param {boolean} scroll whether to bring it into view and give it the keyboard
   */
  focusSentence(ordinal, scroll) {
    const sentence = this.#sentences.get(ordinal);
    this.#focused = sentence === undefined ? -1 : ordinal;
    this.#sentences.focus(this.#focused);
    if (sentence !== undefined) {
      document.getSelection()?.removeAllRanges();
      this.#parts.say(this.#sentences.describe(ordinal, this.#labels));
    }
    if (sentence !== undefined && scroll) {
      this.#body.focus({ preventScroll: true });
      reveal(this, () => this.#map.rect(sentence[0]), false);
    }
    this.#aimAt(this.#sentenceAim());
  }

  requestClaim() {
    this.#tools.press('c');
  }

  requestNoClaim() {
    this.#tools.press('n');
  }

  #claimAtHand() {
    return this.#selected === null ? undefined : this.#claims.get(this.#selected);
  }

  /** @returns {Aim|null} */
  #sentenceAim(ordinal = this.#focused) {
    const sentence = this.#sentences.get(ordinal);
    const span = sentence && this.#map.trimmed(sentence[0], sentence[1]);
    return span ? { kind: 'sentence', ordinal, ...span } : null;
  }

  /** @param {Aim|null} aim */
  #aimAt(aim) {
    this.#aim = aim;
    this.#place();
  }

  #place() {
    const [start, end] = this.#sentences.get(this.#focused) ?? [0, 0];
    this.#parts.mark(end === 0 ? null : this.#map.lines(start, end));
    const aim = this.#aim;
    if (this.#readOnly || aim === null) {
      this.#tools.hide();
      return;
    }
    const coverage = aim.kind === 'sentence' ? this.#sentences.get(aim.ordinal)[2] : undefined;
    const actions = actionsFor(aim, this.#claimAtHand(), coverage, this.#labels, this.#ask);
    this.#tools.show(actions, this.#map.lines(aim.start, aim.end));
  }

  /** @type {(name: string, detail: object) => void} */
  #tell = (name, detail) => {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  };

  /** @type {(name: string, detail: object) => void} */
  #ask = (name, detail) => {
    document.getSelection()?.removeAllRanges();
    // The buttons go at once, so that a second press does not ask twice.
    this.#aimAt(null);
    this.#tell(name, detail);
  };

  #onSelection() {
    const span = this.#map.selected(document.getSelection());
    if (span !== null && !this.#watch.unfinished) {
      this.#aimAt({ kind: 'selection', ordinal: -1, ...span });
    } else if (span === null && this.#aim?.kind === 'selection') {
      this.#aimAt(this.#sentenceAim());
    }
  }

  /** @param {MouseEvent} event */
  #onClick(event) {
    if (this.#map.selected(document.getSelection()) !== null) {
      return;
    }
    const index = this.#map.characterAt(event.clientX, event.clientY) ?? -1;
    const ids = this.#claims.at(index);
    const proposal = this.#proposals.at(index);
    if (ids.length > 0) {
      this.#pickClaim(ids, index);
    } else if (proposal !== undefined) {
      this.#pickProposal(proposal, index);
    } else {
      this.#pickSentence(this.#sentences.at(index), false);
    }
  }

  /**
   * @param {string[]} ids
   * @param {number} index
   */
  #pickClaim(ids, index) {
    const id = ids[(ids.indexOf(this.#selected ?? '') + 1) % ids.length];
    this.focusSentence(-1, false);
    if (id === this.#selected) {
      const start = wordStart(this.#map.text, index, this.#body.lang);
      this.#aimAt({ kind: 'caret', ordinal: -1, start, end: start + 1 });
    }
    this.#tell('claim-pick', { id });
  }

  /**
   * Enter is for the proposal then; C and N are still for its sentence.
   * @param {string} id
   * @param {number} index
   */
  #pickProposal(id, index) {
    this.select(id, false);
    this.#aimAt(this.#sentenceAim(this.#sentences.at(index)));
    this.#tell('proposal-pick', { id });
  }

  /**
   * @param {number} ordinal
   * @param {boolean} scroll
   */
  #pickSentence(ordinal, scroll) {
    this.focusSentence(ordinal, scroll);
    if (this.#focused >= 0) {
      this.#tell('sentence-pick', { ordinal });
    }
  }

  /** @param {KeyboardEvent} event */
  #onPageKey(event) {
    if (isAlone(event) && !isTaken(event) && this.#tools.press(event.key.toLowerCase())) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** @param {KeyboardEvent} event */
  #onTextKey(event) {
    const wish = wishOf(event, this.#map.isRightToLeft(this.#sentences.get(this.#focused)?.[0] ?? 0));
    if (wish === null || (wish.name === 'claim' && this.#focused < 0 && this.#aim?.kind !== 'selection')) {
      return;
    }
    event.preventDefault();
    switch (wish.name) {
      case 'word': return this.#stepWord(wish.forward, wish.atStart);
      case 'sentence': return this.#stepSentence(wish.forward ? 1 : -1);
      case 'claim': return this.requestClaim();
      default: document.getSelection()?.removeAllRanges();
    }
    this.focusSentence(-1, false);
  }

  /** @param {number} step 1 or -1; the first step goes to where the claim or proposal at hand stands */
  #stepSentence(step) {
    const spans = this.#claimAtHand()?.spans ?? this.#proposals.get(this.#selected);
    const start = spans === undefined ? 0 : Math.max(0, this.#sentences.at(startOf({ spans })));
    const to = this.#focused < 0 ? start : this.#focused + step;
    this.#pickSentence(Math.max(0, Math.min(this.#sentences.count - 1, to)), true);
  }

  /** @type {(forward: boolean, atStart: boolean) => void} what is spoken of grows or shrinks by a word */
  #stepWord = (forward, atStart) => {
    const aim = this.#aim;
    const span = aim && stretched(this.#map.text, this.#body.lang, aim, forward, atStart);
    if (span) {
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(this.#map.range(span.start, span.end));
      this.#onSelection();
      this.#parts.say(fill(this.#labels.selection, [this.#map.text.slice(span.start, span.end)]));
    }
  };
}

customElements.define('article-text', ArticleText);
