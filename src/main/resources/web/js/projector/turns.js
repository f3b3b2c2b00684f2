/* Who turns pages with whom on the wall (pages.js), how long a page stays, and where it is said which one it is. */
import { round, rounds, takesTurns } from './inturn.js';
import { fieldsAround, pageSeen, roundAbout } from './picture.js';
import { own, write } from '../page/own.js';
import { number } from '../page/words.js';

const LEAST = 9;
const LONGEST = 60;

/** Letters that a room reads in a second, aloud or to itself. */
const PACE = 16;

/** So many of them are told of at once. */
const MOST = 40;

/** What is known of each list: its pages, which of them is shown, and the newest card. */
export const boxes = new Map();

export const turnerOf = ({ box }) => box.closest('[data-together]') ?? box;

/** The lists that turn with each other. */
export const company = (turner) => [...boxes.values()].filter((state) => turnerOf(state) === turner && state.box.isConnected);

/** The one of them that has the most pages says where we are. */
export const leading = (states) => states.reduce((most, state) => (most && most.pages.length >= state.pages.length ? most : state), null);

/** Where they are in how many pages: side by side, or one list after the other. */
export function place(turner, states = company(turner)) {
  if (takesTurns(turner)) return { at: round(turner, states), of: rounds(states).length };
  const { pages: all, at } = leading(states) ?? { pages: [], at: 0 };
  return { at, of: all.length };
}

/** As long as it takes to read what is to be seen. */
export function seconds(turner, states) {
  const shown = takesTurns(turner) ? rounds(states).slice(round(turner, states)).slice(0, 1).map(({ state }) => state) : states;
  const letters = shown.flatMap(({ pages: all, at }) => all[at] ?? []).reduce((sum, item) => sum + item.innerText.trim().length, 0);
  const time = Math.round(Math.min(LONGEST, Math.max(Number(turner.dataset.seconds) || LEAST, 3 + letters / PACE)));
  own(turner, 'data-turns', String(time));
  return time;
}

/** The page that the wall is held at, or null. What stands inside a page that is turned goes on by itself, but in a picture of a wall. */
export function heldAt(state) {
  const { box, pages: all } = state;
  const turner = turnerOf(state);
  const page = isInside(box) ? pageSeen(turner.id) : heldPage(turner);
  if (!page || !all.length) return null;
  if (!takesTurns(turner)) return within(page, all.length);
  const held = heldRound(turner);
  return held?.state === state ? held.at : state.at;
}

const isInside = (box) => Boolean(box.parentElement.closest('[data-pages]'));
/** The place of a page, the first being 1 and the last -1, counted round where there are fewer. */
const within = (page, count) => (((page > 0 ? page - 1 : page) % count) + count) % count;

/** Which list is held at which of its pages, where they take turns. */
export function heldRound(turner) {
  const page = heldPage(turner);
  const all = rounds(company(turner));
  return page && all.length ? all[within(page, all.length)] : null;
}

const wallPage = () => document.getElementById('wall-page')?.dataset ?? {};

/** Which page each list was at when the wall was frozen, and the page that it was told to be held at then. */
let frozen = null;

/** A wall that is frozen stands at what it shows, whatever page the one who froze it had seen, until its pages are turned. */
export function freeze() {
  const { page, frozen: now } = wallPage();
  if (now === undefined) frozen = null;
  else if (!frozen) frozen = { page, seen: new Map([...boxes.values()].map(turnerOf).map((turner) => [turner, place(turner).at + 1])) };
  else if (frozen.page !== page && page !== '0') frozen = { page, seen: new Map() };
}

/** A picture of a wall that is not held, or stands still at whatever it showed, is where that wall is. */
function heldPage(turner) {
  const told = Number(wallPage().page) || 0;
  return ((frozen || !told) && pageSeen(turner.id)) || frozen?.seen.get(turner) || told;
}

/** Which page each of those is at that have several. */
export const pagesTold = () =>
  [...new Set([...boxes.values()].map(turnerOf))]
    .map((turner) => ({ id: turner.id, ...place(turner) }))
    .filter(({ id, of }) => id && of > 1)
    .slice(0, MOST)
    .map(({ id, at }) => `${id}=${at + 1}`)
    .join();

/** Says which page it is, or nothing where there is but one. */
export function tell(turner) {
  const states = company(turner);
  const { box } = leading(states) ?? {};
  if (!box) return;
  const { at, of } = place(turner, states);
  document.dispatchEvent(new CustomEvent('turned'));
  if (of > 1 && !isInside(box)) say(at + 1);
  const pager = document.querySelector(`[data-pager-for="${CSS.escape(turner.id)}"]`) ?? box.parentElement.querySelector('.pager');
  if (!pager) return;
  own(pager, 'hidden', of > 1 ? null : '');
  own(pager, 'data-held', document.querySelector('#wall-page:not([data-page="0"])') ? '' : null);
  write(pager, of > 1 ? `${number(at + 1)} / ${number(of)}` : '');
}

let said = 1;

/** To whoever would turn it from here, or from the page that this is a picture in. */
function say(page) {
  said = page;
  [...document.querySelectorAll('[data-at]'), ...fieldsAround('[data-at]')].forEach((field) => (field.value = String(page)));
}

// What is drawn anew there has to be told again.
roundAbout(() => say(said));
