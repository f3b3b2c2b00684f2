/* [data-print]: the browser's own print dialog. */
export function print() {
  document.addEventListener('click', ({ target }) => target.closest?.('[data-print]') && window.print());
}
