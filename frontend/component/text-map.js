// @ts-check

/** @typedef {{node: Text, start: number, end: number}} Paragraph */

const BLANK = /\s/u;
/** What belongs to the character before it: marks, joiners, variation selectors, skin tones. */
const TRAILING = /^[\p{M}\u200d\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/**
 * Whether an index lies inside what a reader takes for one character.
 * @param {string} text
 * @param {number} index
 */
function splitsCharacter(text, index) {
  if (index <= 0 || index >= text.length) {
    return false;
  }
  const low = text.charCodeAt(index) >>> 10 === 0x37;
  const high = text.charCodeAt(index - 1) >>> 10 === 0x36;
  return (low && high) || text[index - 1] === '\u200d' || TRAILING.test(text.slice(index, index + 2));
}

/**
 * A text as paragraphs of one text node each. Maps between UTF-16 indices of the text and places in
 * the page; the nodes are made once and never touched again.
 */
export class TextMap {
  /** @type {Paragraph[]} */
  #paragraphs = [];
  /** @type {Map<Node, Paragraph>} */
  #byNode = new Map();

  /**
   * @param {string} text
   * @param {HTMLElement} body receives the paragraphs
   */
  constructor(text, body) {
    this.text = text;
    this.body = body;
    let start = 0;
    for (const gap of [...text.matchAll(/\n{2,}/g), { index: text.length, 0: '' }]) {
      this.#add(start, gap.index);
      start = gap.index + gap[0].length;
    }
    body.replaceChildren(...this.#paragraphs.map(({ node }) => this.#wrap(node)));
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  #add(start, end) {
    if (end > start) {
      const paragraph = { node: document.createTextNode(this.text.slice(start, end)), start, end };
      this.#paragraphs.push(paragraph);
      this.#byNode.set(paragraph.node, paragraph);
    }
  }

  /** @param {Text} node */
  #wrap(node) {
    const element = document.createElement('p');
    element.dir = 'auto';
    element.append(node);
    return element;
  }

  /**
   * @param {number} offset
   * @param {boolean} atEnd whether it ends something, and so belongs to what stands before it
   * @returns {{container: Node, offset: number}}
   */
  #pointOf(offset, atEnd) {
    let low = 0;
    let high = this.#paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#paragraphs[middle].start + (atEnd ? 1 : 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const paragraph = this.#paragraphs[low];
    if (paragraph === undefined) {
      return { container: this.body, offset: 0 };
    }
    const inside = Math.max(paragraph.start, Math.min(paragraph.end, offset)) - paragraph.start;
    return { container: paragraph.node, offset: inside };
  }

  /**
   * A stretch to paint. It is static: thousands of live ranges would slow down every change of the page.
   * @param {number} start
   * @param {number} end
   */
  staticRange(start, end) {
    const from = this.#pointOf(start, false);
    const to = this.#pointOf(end, true);
    return new StaticRange({
      startContainer: from.container,
      startOffset: from.offset,
      endContainer: to.container,
      endOffset: to.offset,
    });
  }

  /**
   * A stretch to measure or select.
   * @param {number} start
   * @param {number} end
   */
  range(start, end) {
    const range = document.createRange();
    const from = this.#pointOf(start, false);
    const to = this.#pointOf(end, true);
    range.setStart(from.container, from.offset);
    range.setEnd(to.container, to.offset);
    return range;
  }

  /** @param {number} index */
  rect(index) {
    return this.range(index, index + 1).getBoundingClientRect();
  }

  /**
   * Where the first and the last character of a stretch are in the window.
   * @param {number} start
   * @param {number} end
   */
  lines(start, end) {
    return { first: this.rect(start), last: this.rect(end - 1) };
  }

  /** @param {number} index */
  isRightToLeft(index) {
    const { container } = this.#pointOf(index, false);
    return getComputedStyle(container.parentElement ?? this.body).direction === 'rtl';
  }

  /**
   * @param {Node} node
   * @param {number} offset
   * @returns {number} the index in the text that is nearest to a place in the page
   */
  offsetOf(node, offset) {
    const paragraph = this.#byNode.get(node);
    if (paragraph !== undefined) {
      return paragraph.start + Math.min(offset, paragraph.end - paragraph.start);
    }
    const place = document.createRange();
    place.setStart(node, offset);
    const before = this.#paragraphs.findLast((each) => place.comparePoint(each.node, 0) <= 0);
    if (before === undefined) {
      return 0;
    }
    return place.comparePoint(before.node, before.node.length) <= 0 ? before.end : before.start;
  }

  /**
   * The selected stretch without blanks at its ends and without halves of characters.
   * @param {Selection|null} selection
   * @returns {{start: number, end: number}|null} null when nothing of this text is selected
   */
  selected(selection) {
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!this.body.contains(selection.anchorNode) || !range.intersectsNode(this.body)) {
      return null;
    }
    return this.trimmed(
      this.offsetOf(range.startContainer, range.startOffset),
      this.offsetOf(range.endContainer, range.endOffset),
    );
  }

  /**
   * @param {number} from
   * @param {number} to
   * @returns {{start: number, end: number}|null} null when only blanks are left
   */
  trimmed(from, to) {
    let start = from;
    let end = to;
    while (start < end && BLANK.test(this.text[start])) {
      start++;
    }
    while (end > start && BLANK.test(this.text[end - 1])) {
      end--;
    }
    if (start >= end) {
      return null;
    }
    while (splitsCharacter(this.text, start)) {
      start--;
    }
    while (splitsCharacter(this.text, end)) {
      end++;
    }
    return { start, end };
  }

  /**
   * @param {number} x
   * @param {number} y
   * @returns {number|null} index of the character under a place in the window, null beside the text
   */
  characterAt(x, y) {
    const caret = caretAt(x, y);
    const paragraph = caret === null ? undefined : this.#byNode.get(caret.node);
    if (caret === null || paragraph === undefined) {
      return null;
    }
    const offset = paragraph.start + caret.offset;
    for (const index of [offset, offset - 1]) {
      if (index >= paragraph.start && index < paragraph.end && this.#covers(index, x, y)) {
        return index;
      }
    }
    return null;
  }

  /**
   * @param {number} index
   * @param {number} x
   * @param {number} y
   */
  #covers(index, x, y) {
    const rects = [...this.range(index, index + 1).getClientRects()];
    return rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top - 6 && y <= rect.bottom + 6);
  }
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {{node: Node, offset: number}|null}
 */
function caretAt(x, y) {
  const page = /** @type {any} */ (document);
  if (page.caretPositionFromPoint) {
    const position = page.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
