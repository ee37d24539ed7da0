// @ts-check

/** Inputs in which letters mean nothing, so that single-key shortcuts still work on them. */
const LETTERLESS = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);
const TEXT_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
const POPUP_ROLES = new Set(['dialog', 'alertdialog', 'menu', 'tooltip']);
const ARROW_ROLES = new Set([
  'combobox', 'grid', 'listbox', 'menu', 'menubar', 'radiogroup', 'slider', 'spinbutton', 'tablist', 'toolbar', 'tree',
  'treegrid',
]);
const ENTER_ROLES = new Set(['button', 'link', 'checkbox', 'radio', 'tab', 'menuitem', 'combobox', 'switch']);
const DIALOGS = 'dialog, vaadin-dialog, vaadin-confirm-dialog, vaadin-login-overlay';

/**
 * @param {Event} event
 * @returns {HTMLElement[]} from the innermost element outwards, through open shadow roots
 */
function pathOf(event) {
  return /** @type {HTMLElement[]} */ (event.composedPath().filter((node) => node instanceof HTMLElement));
}

/** @param {HTMLElement} element */
function takesText(element) {
  if (element instanceof HTMLInputElement) {
    return !LETTERLESS.has(element.type);
  }
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element.isContentEditable ||
    TEXT_ROLES.has(element.getAttribute('role') ?? '')
  );
}

/** @param {HTMLElement} element */
function isPopup(element) {
  return POPUP_ROLES.has(element.getAttribute('role') ?? '') || element.localName.endsWith('-overlay');
}

function isDialogOpen() {
  const dialogs = /** @type {NodeListOf<HTMLElement & {open?: boolean, opened?: boolean}>} */ (
    document.querySelectorAll(DIALOGS)
  );
  return [...dialogs].some((dialog) => dialog.open || dialog.opened);
}

/**
 * Whether a key belongs to somebody else: a dialog, a menu, an input method, or an element that has
 * already used it.
 * @param {KeyboardEvent} event
 */
function isTakenOutsideText(event) {
  return event.defaultPrevented || event.isComposing || pathOf(event).some(isPopup) || isDialogOpen();
}

/**
 * Whether a key belongs to somebody else, or to a field being typed in.
 * @param {KeyboardEvent} event
 */
export function isTaken(event) {
  return isTakenOutsideText(event) || pathOf(event).some(takesText);
}

/**
 * Whether a key that means nothing to a field being typed in ends the typing; then the field tells
 * what was typed, which it otherwise does when it is left.
 * @param {KeyboardEvent} event
 */
export function endsTyping(event) {
  const field = pathOf(event).find(takesText);
  if (field === undefined || isTakenOutsideText(event)) {
    return false;
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/**
 * Whether the focused element has its own use for the arrow keys.
 * @param {KeyboardEvent} event
 */
export function needsArrows(event) {
  return pathOf(event).some(
    (element) => element instanceof HTMLInputElement || ARROW_ROLES.has(element.getAttribute('role') ?? ''),
  );
}

/**
 * Whether the focused element is one that Enter works on.
 * @param {KeyboardEvent} event
 */
export function needsEnter(event) {
  return pathOf(event).some(
    (element) => element.matches('button, a[href], summary') || ENTER_ROLES.has(element.getAttribute('role') ?? ''),
  );
}
