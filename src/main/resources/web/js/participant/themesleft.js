/*
 * While people vote: what is left of each theme stands on its tab, [data-tab-left], and when nothing is left of the one that
 * is open, [data-next-after] names the next in which there is, one tap away.
 */
import { own, whole, write } from '../page/own.js';
import { openTab } from '../page/tabs.js';
import { fill } from '../page/words.js';

let themes = [];

export function themesLeft() {
  const layAll = whole(() => {
    document.querySelectorAll('[data-tab-left]').forEach(showOnTab);
    document.querySelectorAll('[data-next-after]').forEach(showNext);
  });
  document.addEventListener('mine', ({ detail }) => {
    themes = detail.themes ?? [];
    layAll();
  });
  document.addEventListener('step', layAll);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-next-after] a');
    const tab = link && document.querySelector(`[data-tabs] a[href="${link.hash}"]`);
    if (!tab) return;
    event.preventDefault();
    openTab(tab);
    tab.closest('.themes').scrollIntoView({ block: 'start' });
  });
}

/** In any other step it is nothing to anybody what was left of the votes, and nor is it where there is nothing to vote on. */
const isVote = () => document.getElementById('board')?.dataset.kind === 'vote';
const isVotedOn = (id) => isVote() && document.querySelector(`#theme-${CSS.escape(id)} [data-vote]`);
const leftOf = (id) => (isVotedOn(id) ? themes.find(({ theme }) => String(theme) === String(id))?.left : undefined);
const tabs = () => [...document.querySelectorAll('[data-tab-left]')];

function showOnTab(place) {
  const left = leftOf(place.dataset.tabLeft);
  own(place, 'hidden', left === undefined ? '' : null);
  if (left !== undefined) write(place, left > 0 ? fill(place.dataset.some, left) : place.dataset.none);
}

function showNext(place) {
  const ids = tabs().map(({ dataset }) => dataset.tabLeft);
  const at = ids.indexOf(place.dataset.nextAfter);
  const done = leftOf(place.dataset.nextAfter) === 0 && at >= 0;
  own(place, 'hidden', done ? null : '');
  if (!done) return;
  const next = [...ids.slice(at + 1), ...ids.slice(0, at)].find((id) => leftOf(id) > 0);
  const link = place.querySelector('a');
  own(link, 'hidden', next ? null : '');
  own(place, 'data-finished', next ? null : place.dataset.all);
  if (!next) return;
  own(link, 'href', `#theme-${next}`);
  const title = document.querySelector(`#tab-${CSS.escape(next)} .tab-name`)?.textContent ?? '';
  write(link, fill(place.dataset.words, at + 1).replace('{title}', () => title));
}
