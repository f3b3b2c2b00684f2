/* The workshop's title stands above the board, which brings it along as data-title when the plan changes it. */
import { write } from './own.js';

export function title() {
  document.addEventListener('morphed', ({ detail }) => detail.whole && rename());
}

function rename() {
  const now = document.getElementById('board')?.dataset.title;
  const place = document.querySelector('.top-title');
  if (!now || !place || place.textContent === now) return;
  document.title = document.title.replace(place.textContent, () => now);
  write(place, now);
}
