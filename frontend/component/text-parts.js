// @ts-check

/** The elements around an article's text: the text itself, a mark in the margin, words for screen readers. */
export class TextParts {
  constructor() {
    this.body = made('div', 'fe-text-body', 'document');
    this.body.tabIndex = 0;
    this.gutter = made('div', 'fe-text-gutter', null);
    this.gutter.hidden = true;
    this.hint = made('p', 'fe-sr', null);
    this.hint.id = `article-text-hint-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    this.status = made('p', 'fe-sr', 'status');
    this.body.setAttribute('aria-describedby', this.hint.id);
  }

  /**
   * @param {string} lang of the text
   * @param {Record<string, string>} labels
   */
  name(lang, labels) {
    this.body.lang = lang;
    this.body.setAttribute('aria-label', labels.region);
    this.hint.textContent = labels.hint;
    this.status.textContent = '';
  }

  /** @param {string} text read out by a screen reader */
  say(text) {
    this.status.textContent = text;
  }

  /**
   * Marks lines in the margin.
   * @param {{first: DOMRect, last: DOMRect}|null} lines
   */
  mark(lines) {
    this.gutter.hidden = lines === null;
    if (lines !== null) {
      const top = this.body.getBoundingClientRect().top - this.body.offsetTop;
      this.gutter.style.top = `${lines.first.top - top}px`;
      this.gutter.style.height = `${lines.last.bottom - lines.first.top}px`;
    }
  }
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string|null} role
 */
function made(tag, className, role) {
  const element = document.createElement(tag);
  element.className = className;
  if (role !== null) {
    element.setAttribute('role', role);
  }
  return element;
}
