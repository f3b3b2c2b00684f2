/*
 * The workshop's title stands above the board, which brings it along as data-title when the plan changes it, and in
 * data-window what the browser is to call the page: where we are comes first.
 */
import { write } from './own.js';

export function title() {
  document.addEventListener('morphed', ({ detail }) => detail.whole && rename());
}

function rename() {
  const { title: now, window: called } = document.getElementById('board')?.dataset ?? {};
  const place = document.querySelector('.top-title');
  if (called) document.title = `${called} · ${document.title.split(' · ').pop()}`;
  if (!now || !place || place.textContent === now) return;
  if (!called) document.title = document.title.replace(place.textContent, () => now);
  write(place, now);
}
