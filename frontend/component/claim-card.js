// @ts-check
import { toneOf } from './claim-tone.js';

/**
 * @typedef {{id: string, sort: number, wording: string, state: string, stateLabel: string,
 *   chain: string, detail: string, open: boolean, percent?: undefined}} ClaimCard
 * @typedef {{id: string, sort: number, wording: string, tag: string, chain: string, detail: string,
 *   percent: number}} ProposalCard
 * @typedef {ClaimCard|ProposalCard} Card
 * @typedef {{card: Card, node: HTMLElement, parts: Record<string, HTMLElement>, number: number}} Entry
 */

const PARTS = ['number', 'wording', 'tag', 'who'];

/**
 * @param {Card} card
 * @returns {card is ProposalCard}
 */
export function isProposal(card) {
  return card.percent !== undefined;
}

/**
 * The order of the list: by place in the article, or proposals first, the strongest at the top.
 * @param {Card} a
 * @param {Card} b
 * @param {boolean} strongestFirst
 */
export function compareCards(a, b, strongestFirst) {
  const strength = strongestFirst ? (b.percent ?? -1) - (a.percent ?? -1) : 0;
  const kind = Number(isProposal(a)) - Number(isProposal(b));
  return strength || a.sort - b.sort || kind || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * @param {Card} card
 * @param {string} proposalLabel what a proposal has instead of a number
 * @returns {Entry}
 */
export function createCard(card, proposalLabel) {
  const node = document.createElement('div');
  node.setAttribute('role', 'option');
  node.setAttribute('aria-selected', 'false');
  /** @type {Record<string, HTMLElement>} */
  const parts = {};
  for (const part of PARTS) {
    parts[part] = document.createElement('span');
    parts[part].className = `fe-card-${part}`;
    node.append(parts[part], ' ');
  }
  if (isProposal(card)) {
    node.id = `proposal-card-${card.id}`;
    node.dataset.proposal = card.id;
    parts.number.textContent = proposalLabel;
  } else {
    node.id = `claim-card-${card.id}`;
    node.dataset.id = card.id;
  }
  const entry = { card, node, parts, number: 0 };
  fillCard(entry, card);
  return entry;
}

/**
 * @param {Entry} entry
 * @param {Card} card
 */
export function fillCard(entry, card) {
  const { node, parts } = entry;
  entry.card = card;
  parts.wording.textContent = card.wording;
  parts.who.textContent = [card.chain, card.detail].filter(Boolean).join(' · ');
  if (isProposal(card)) {
    node.className = 'fe-card-proposal';
    parts.tag.className = 'fe-tag';
    parts.tag.textContent = card.tag;
    return;
  }
  const tone = toneOf(card.state);
  node.className = `fe-card ${tone}${card.open ? ' fe-card-todo' : ''}`;
  parts.tag.className = `fe-tag ${tone}`;
  parts.tag.textContent = card.stateLabel;
}
