/* Who turns pages with whom on the wall (pages.js), how long a page stays, and where it is said which one it is. */
import { round, rounds, takesTurns } from './inturn.js';
import { own, write } from '../page/own.js';
import { number } from '../page/words.js';

const LEAST = 9;
const LONGEST = 60;

/** Letters that a room reads in a second, aloud or to itself. */
const PACE = 16;

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

/** The page that the wall is held at, or null. What stands inside a page that is turned goes on by itself. */
export function heldAt(state) {
  const { box, pages: all } = state;
  const page = Number(document.getElementById('wall-page')?.dataset.page) || 0;
  if (!page || !all.length || box.parentElement.closest('[data-pages]')) return null;
  const turner = turnerOf(state);
  if (!takesTurns(turner)) return within(page - 1, all.length);
  const held = heldRound(turner);
  return held?.state === state ? held.at : state.at;
}

const within = (at, count) => ((at % count) + count) % count;

/** Which list is held at which of its pages, where they take turns. */
export function heldRound(turner) {
  const page = Number(document.getElementById('wall-page')?.dataset.page) || 0;
  const all = rounds(company(turner));
  return page && all.length ? all[within(page - 1, all.length)] : null;
}

/** Says which page it is, or nothing where there is but one. */
export function tell(turner) {
  const states = company(turner);
  const { box } = leading(states) ?? {};
  if (!box) return;
  const { at, of } = place(turner, states);
  if (of > 1 && !box.parentElement.closest('[data-pages]')) say(at + 1);
  const pager = document.querySelector(`[data-pager-for="${CSS.escape(turner.id)}"]`) ?? box.parentElement.querySelector('.pager');
  if (!pager) return;
  own(pager, 'hidden', of > 1 ? null : '');
  own(pager, 'data-held', document.querySelector('#wall-page:not([data-page="0"])') ? '' : null);
  write(pager, of > 1 ? `${number(at + 1)} / ${number(of)}` : '');
}

/** To whoever would turn it from here, or from the page that this is a picture in. */
function say(page) {
  [document, ...(window.parent === window ? [] : [window.parent.document])].forEach((place) =>
    place.querySelectorAll('[data-at]').forEach((field) => (field.value = String(page))),
  );
}
