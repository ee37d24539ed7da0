// @ts-check

/**
 * @typedef {{id: string, name: string, kind: string, column: number, row: number,
 *   passesOn: number, isPassedOn: number}} Node
 * @typedef {{from: string, to: string, claims: number}} Edge
 * @typedef {{region: string, columns: string[]}} Labels
 */

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1150;
const BOX = 240;
const STEP = (WIDTH - BOX) / 2;
const ROW = 30;
const HEIGHT = 24;
const TOP = 34;
const THICKEST = 9;
/** By how much a short column is drawn out beside a long one, at most. */
const SPREAD = 4;

/**
 * @param {string} name
 * @param {Record<string, string|number>} attributes
 * @param {string} [text]
 */
function svg(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}

/** Sources in three columns, joined by relays as thick as the claims that go over them. */
class RelayGraph extends HTMLElement {
  #picture = svg('svg', { role: 'img', class: 'fe-relay-picture' });
  /** @type {Map<string, SVGElement>} */
  #boxes = new Map();
  /** @type {{edge: Edge, parts: SVGElement[]}[]} */
  #lines = [];
  /** @type {string|null} */
  #focus = null;

  constructor() {
    super();
    this.#picture.addEventListener('click', (event) => this.#pick(event));
    // What was chosen stays, whatever the mouse comes upon.
    this.#picture.addEventListener('pointerover', (event) => this.#paint(this.#focus ?? this.#under(event)));
    this.#picture.addEventListener('pointerleave', () => this.#paint(this.#focus));
  }

  connectedCallback() {
    // It scrolls, also by keys.
    this.tabIndex = 0;
    this.setAttribute('role', 'region');
    if (!this.#picture.isConnected) {
      this.append(this.#picture);
    }
  }

  /**
   * @param {Node[]} nodes
   * @param {Edge[]} edges the strongest first
   * @param {Labels} labels
   */
  show(nodes, edges, labels) {
    const rows = [0, 1, 2].map((column) => nodes.filter((node) => node.column === column).length);
    const most = Math.max(1, ...rows);
    const places = new Map(nodes.map((node) => [node.id, this.#place(node, rows[node.column], most)]));
    this.#focus = null;
    this.#boxes = new Map(nodes.map((node) => [node.id, this.#box(node, places.get(node.id))]));
    this.#lines = edges.map((edge) => this.#line(edge, edges[0].claims, places, nodes));
    this.#picture.setAttribute('viewBox', `0 0 ${WIDTH} ${TOP + most * ROW + 6}`);
    this.#picture.setAttribute('aria-label', labels.region);
    this.setAttribute('aria-label', labels.region);
    const heads = labels.columns.map((text, column) =>
      svg('text', { x: column * STEP + BOX / 2, y: 16, class: 'fe-relay-head' }, text),
    );
    // Numbers lie over the boxes, so that no number is hidden.
    const paths = this.#lines.map((line) => line.parts[0]);
    const numbers = this.#lines.map((line) => line.parts[1]);
    this.#picture.replaceChildren(...heads, ...paths.reverse(), ...this.#boxes.values(), ...numbers);
    this.#paint(null);
    // Names can be measured once the typeface is there.
    document.fonts.ready.then(() => requestAnimationFrame(() => this.#shortenAll()));
  }

  /** @param {string|null} id */
  focusOn(id) {
    this.#focus = id;
    this.#paint(id);
    if (id !== null) {
      this.#boxes.get(id)?.scrollIntoView({ block: 'nearest' });
    }
  }

  /**
   * @param {Node} node
   * @param {number} rows in its column
   * @param {number} most rows in any column
   */
  #place(node, rows, most) {
    const gap = ROW * Math.min(SPREAD, most / rows);
    const y = TOP + (most * ROW - rows * gap) / 2 + node.row * gap + (gap - ROW) / 2;
    return { x: node.column * STEP, y, column: node.column };
  }

  /**
   * @param {Node} node
   * @param {{x: number, y: number}|undefined} place
   */
  #box(node, place) {
    const { x, y } = place ?? { x: 0, y: 0 };
    const box = svg('g', { class: 'fe-relay-box', transform: `translate(${x} ${y})`, 'data-id': node.id });
    const numbers = [node.passesOn, node.isPassedOn].filter((claims) => claims > 0).join(' · ');
    box.append(
      svg('title', {}, `${node.name} (${node.kind})`),
      svg('rect', { width: BOX, height: HEIGHT, rx: 5 }),
      svg('text', { x: 8, y: 16.5, class: 'fe-relay-name' }, node.name),
      svg('text', { x: BOX - 8, y: 16.5, class: 'fe-relay-sum' }, numbers),
    );
    return box;
  }

  /**
   * @param {Edge} edge
   * @param {number} most claims over any relay
   * @param {Map<string, {x: number, y: number, column: number}>} places
   * @param {Node[]} nodes
   */
  #line(edge, most, places, nodes) {
    const from = places.get(edge.from) ?? { x: 0, y: 0, column: 0 };
    const to = places.get(edge.to) ?? { x: 0, y: 0, column: 0 };
    const loop = from.column === to.column;
    const start = { x: from.x + BOX, y: from.y + HEIGHT / 2 };
    const end = { x: to.x + (loop ? BOX : 0), y: to.y + HEIGHT / 2 };
    const bend = loop ? 46 + Math.min(90, Math.abs(end.y - start.y) / 5) : (end.x - start.x) / 2;
    const far = loop ? end.x + bend : end.x - bend;
    const width = Math.max(1, THICKEST * Math.sqrt(edge.claims / most));
    const d = `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${far} ${end.y} ${end.x} ${end.y}`;
    const path = svg('path', { d, class: 'fe-relay-line', 'stroke-width': width.toFixed(1) });
    const name = (/** @type {string} */ id) => nodes.find((node) => node.id === id)?.name ?? '';
    path.append(svg('title', {}, `${name(edge.from)} → ${name(edge.to)}: ${edge.claims}`));
    const middle = { x: (start.x + end.x + 3 * (start.x + bend + far)) / 8, y: (start.y + end.y) / 2 };
    const number = svg('text', { ...middle, dy: 4, class: 'fe-relay-number' }, String(edge.claims));
    return { edge, parts: [path, number] };
  }

  #shortenAll() {
    this.#boxes.forEach((box) => this.#shorten(box));
  }

  /**
   * Cuts a name that is longer than its box.
   * @param {SVGElement} box
   */
  #shorten(box) {
    const [name, sum] = /** @type {SVGTextElement[]} */ (Array.from(box.querySelectorAll('text')));
    const room = BOX - 24 - sum.getComputedTextLength();
    let text = name.textContent ?? '';
    while (text.length > 1 && name.getComputedTextLength() > room) {
      text = Array.from(text).slice(0, -1).join('');
      name.textContent = `${text.trimEnd()}…`;
    }
  }

  /** @param {string|null} id the source that stands out with its neighbours */
  #paint(id) {
    const chosen = id !== null && this.#boxes.has(id) ? id : null;
    const near = new Set(chosen === null ? [] : [chosen]);
    for (const { edge, parts } of this.#lines) {
      const touches = edge.from === chosen || edge.to === chosen;
      if (touches) {
        near.add(edge.from).add(edge.to);
      }
      parts.forEach((part) => {
        part.classList.toggle('fe-lit', touches);
        part.classList.toggle('fe-dimmed', chosen !== null && !touches);
      });
    }
    this.#picture.classList.toggle('fe-many', this.#lines.length > 40);
    this.#boxes.forEach((box, key) => {
      box.classList.toggle('fe-chosen', key === chosen);
      box.classList.toggle('fe-dimmed', chosen !== null && !near.has(key));
    });
  }

  /**
   * @param {Event} event
   * @returns {string|null}
   */
  #under(event) {
    const box = event.target instanceof Element ? event.target.closest('.fe-relay-box') : null;
    return box?.getAttribute('data-id') ?? null;
  }

  /** @param {Event} event */
  #pick(event) {
    const id = this.#under(event);
    this.focusOn(id === this.#focus ? null : id);
    this.dispatchEvent(new CustomEvent('relay-pick', { detail: { id: this.#focus ?? '' } }));
  }
}

customElements.define('relay-graph', RelayGraph);
