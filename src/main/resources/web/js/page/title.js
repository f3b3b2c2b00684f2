/*
 * The workshop's title stands above the board, which brings it along as data-title when the plan changes it, with the
 * language that it is in where that is another one, and in data-window what the browser is to call the page: where we are
 * comes first. What stands before it in any case, as that this is a rehearsal, is data-before of all.
 */
import { own, write } from './own.js';

export function title() {
  document.addEventListener('morphed', ({ detail }) => detail.whole && rename());
}

function rename() {
  const { title: now, titleLang, window: called } = document.getElementById('board')?.dataset ?? {};
  const { before = '' } = document.documentElement.dataset;
  if (called) document.title = `${before}${called} · ${document.title.split(' · ').pop()}`;
  const place = document.querySelector('.top-title');
  if (!now || !place) return;
  own(place, 'lang', titleLang ?? null);
  write(place, now);
}
