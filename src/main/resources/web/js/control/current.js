/* [data-current-in-view]: the entry that is aria-current is scrolled into sight when there is another one. */
let shown = null;

export function current() {
  document.addEventListener('morphed', show);
  show();
}

function show() {
  const list = document.querySelector('[data-current-in-view]');
  const now = list?.querySelector('[aria-current]');
  if (!now || now.id === shown) return;
  shown = now.id;
  // The list alone: the page stays where it is.
  list.scrollTop = now.offsetTop - list.offsetTop - (list.clientHeight - now.offsetHeight) / 2;
}
