/*
 * nav[data-tabs] with links to [data-panel]: tabs, one panel at a time, chosen with the arrow keys, Home and
 * End, and remembered for this workshop. One panel alone needs no tabs. Tells 'tab' when another is shown.
 */
import { own, whole } from './own.js';
import { recall, remember } from './store.js';

// Searching in the page finds what stands in the other tabs, and opens the one where it is.
const HIDDEN = 'onbeforematch' in document.body ? 'until-found' : '';

export function tabs() {
  document.addEventListener('click', (event) => {
    const tab = event.target.closest?.('[data-tabs] [role=tab]');
    if (!tab || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    choose(tab);
  });
  document.addEventListener('keydown', keys);
  document.addEventListener('beforematch', ({ target }) => found(target));
  document.addEventListener('morphed', lay);
  lay();
}

let picked = null;

const lay = whole(() => {
  document.querySelectorAll('[data-tabs]').forEach((nav) => {
    const all = tabsOf(nav);
    own(nav, 'hidden', all.length < 2 ? '' : null);
    if (all.length < 2) return;
    own(nav, 'role', 'tablist');
    nav.querySelectorAll('ul, ol, li').forEach((item) => own(item, 'role', 'presentation'));
    select(all, chosen(nav, all));
  });
});

const tabsOf = (nav) => [...nav.querySelectorAll('a[href^="#"]')].filter(panel);
const panel = (tab) => document.getElementById(tab.hash.slice(1));

// Never hide the panel in which somebody is at work.
function chosen(nav, all) {
  return (
    all.find((tab) => tab === picked) ??
    all.find((tab) => panel(tab).contains(document.activeElement)) ??
    all.find((tab) => tab.hash === recall(name(nav))) ??
    all.find((tab) => tab.hash === window.location.hash) ??
    all[0]
  );
}

function select(all, tab) {
  all.forEach((each) => {
    const on = each === tab;
    own(each, 'role', 'tab');
    own(each, 'aria-selected', String(on));
    own(each, 'aria-controls', each.hash.slice(1));
    own(each, 'tabindex', on ? '0' : '-1');
    own(panel(each), 'role', 'tabpanel');
    if (each.id) own(panel(each), 'aria-labelledby', each.id);
    own(panel(each), 'hidden', on ? null : HIDDEN);
  });
  // Of many only some are in sight: sideways, and without moving the page.
  const nav = tab.closest('[data-tabs]');
  nav.scrollLeft = Math.min(tab.offsetLeft, Math.max(nav.scrollLeft, tab.offsetLeft + tab.offsetWidth - nav.clientWidth));
}

function choose(tab) {
  open(tab);
  tab.focus({ preventScroll: true });
}

function found(place) {
  const id = place.closest('[role=tabpanel]')?.id;
  const tab = id && document.querySelector(`[data-tabs] a[href="#${CSS.escape(id)}"]`);
  if (tab) open(tab);
}

/** From elsewhere on the page: the focus goes along. */
export const openTab = choose;

function open(tab) {
  remember(name(tab.closest('[data-tabs]')), tab.hash);
  picked = tab;
  lay();
  picked = null;
  document.dispatchEvent(new CustomEvent('tab'));
}

function keys(event) {
  const tab = event.target.closest?.('[data-tabs] [role=tab]');
  if (!tab || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = tabsOf(tab.closest('[data-tabs]'));
  const at = all.indexOf(tab);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
  if (event.key === ' ') choose(tab);
  else if (to !== undefined) choose(all[to % all.length]);
  else return;
  event.preventDefault();
}

const name = (nav) => `tab:${nav.id}`;
