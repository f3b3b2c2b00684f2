/*
 * Whoever writes an idea has the field and its button in sight, also when the keyboard has come up: where the window has
 * become too low for what stands above them, or the text has grown, the page moves on by as much as is missing.
 */
const LATER = 300;

export function insight() {
  for (const doing of ['focusin', 'input']) {
    document.addEventListener(doing, ({ target }) => target.closest?.('.composer') && soon());
  }
  (window.visualViewport ?? window).addEventListener('resize', soon);
}

/** The keyboard takes a moment, and tells of it only where there is a visual viewport. */
function soon() {
  show();
  setTimeout(show, LATER);
}

function show() {
  const form = document.activeElement?.closest?.('.composer');
  const button = form && document.activeElement.matches('textarea') && form.querySelector('button.primary');
  if (!button) return;
  const seen = window.visualViewport;
  const foot = seen ? seen.offsetTop + seen.height : window.innerHeight;
  const missing = button.getBoundingClientRect().bottom + 8 - foot;
  if (missing > 0) window.scrollBy(0, missing);
}
