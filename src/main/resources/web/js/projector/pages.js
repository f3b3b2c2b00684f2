/*
 * More than fits on the wall: [data-pages] shows its cards a page at a time, on its own, each for as long as it takes to
 * read it, data-seconds at least (data-one: one item at a time, whatever fits; data-any-order: a page may be filled with
 * what comes later). Its items are its children, or what data-items selects (rows of a table). Where we are stands in
 * [data-pager-for] or the .pager beside it. A new card is shown at once; then the round goes on. #wall-page says at which
 * page the wall is held, from the wall or from elsewhere, and a picture of the wall is where that is (picture.js);
 * [data-at] are fields that say which one is seen. Lists in [data-together] turn at the same moment, or one after the other
 * (inturn.js), and have one pager.
 */
import { MOST, balanced, fits, letters, pagesOf, plain, squeeze } from './fitting.js';
import { fitRound } from './fit.js';
import { bring, round, rounds, takesTurns } from './inturn.js';
import { roundAbout, seen } from './picture.js';
import { boxes, company, freeze, heldAt, heldRound, leading, seconds, tell, turnerOf } from './turns.js';
import { disown, own } from '../page/own.js';

const CALM = 400;

/** So long is measured at a time: a wall of many cards goes on turning its pages and taking keys meanwhile. */
const SLICE = 60;
const turning = new Map();
let steered = '0null';

export function pages() {
  document.addEventListener('morphed', ({ detail }) => {
    boxes.forEach((state, box) => (box.isConnected && box.matches('[data-pages]')) || forget(box, state));
    freeze();
    boxesOnPage().forEach((box) => refresh(box, detail.added));
    steer();
  });
  roundAbout(steer);
  document.addEventListener('looked', () => boxes.forEach(divide));
  window.addEventListener('resize', () => boxes.forEach((state) => later(state, 100)));
  document.fonts?.ready.then(() => boxes.forEach(divide));
  boxesOnPage().forEach((box) => refresh(box, []));
  freeze();
}

const boxesOnPage = () => [...document.querySelectorAll('[data-pages]')];
const itemsOf = (box) => [...(box.dataset.items ? box.querySelectorAll(box.dataset.items) : box.children)];

function refresh(box, added) {
  const state = boxes.get(box);
  if (!state) {
    boxes.set(box, { box, pages: [], at: 0, newest: null, divided: 0 });
    return divide(boxes.get(box));
  }
  const items = itemsOf(box);
  const fresh = items.filter((item) => added.includes(item));
  if (fresh.length && !box.dataset.items) state.newest = fresh[0];
  // A burst of cards is divided once; until then only what was on this page is shown.
  fresh.forEach((item) => own(item, 'hidden', ''));
  if (signature(items, box) === state.signature) return;
  // A table comes in one piece: a place that is revealed is never seen cut. Nor is what has less room than before.
  if (box.dataset.items || !state.signature?.startsWith(`${roomOf(box)} `) || Date.now() - state.divided > CALM) divide(state);
  else later(state, CALM);
}

// The same element may go on without pages (one theme after many): what they had put out of sight comes back.
function forget(box, state) {
  clearTimeout(state.dividing);
  boxes.delete(box);
  if (box.isConnected) itemsOf(box).forEach((item) => disown(item, 'hidden'));
}

function later(state, ms) {
  clearTimeout(state.dividing);
  state.dividing = setTimeout(divide, ms, state);
}

const roomOf = (box) => `${box.clientWidth}x${box.clientHeight}`;

function signature(items, box) {
  return `${roomOf(box)} ${box.dataset.from} ${items.map((item) => item.id + letters(item)).join()}`;
}

function divide(state) {
  const { box } = state;
  if (!box.isConnected) return;
  // One that is under way would go on showing its own pages while it measures.
  clearTimeout(state.dividing);
  const items = itemsOf(box);
  // A table is read from its first row, whatever it says now.
  if (box.dataset.items) state.at = 0;
  const top = box.dataset.items ? null : state.pages[state.at]?.find((item) => items.includes(item));
  items.forEach(plain);
  const others = fitRound(box, itemsOf, showOf).filter((list) => list !== box && boxes.has(list));
  const showOnly = shower(items);
  showOnly(items.slice(0, MOST));
  // Not laid out (another view is shown): nothing to measure, nothing to hide.
  if (box.clientHeight === 0 && items.length) return;
  state.show = showOnly;
  state.signature = signature(items, box);
  gather(state, pagesFor(box, items, showOnly), top, []);
  others.forEach((list) => divide(boxes.get(list)));
}

const showOf = (list, some) => shower(itemsOf(list))(some.slice(0, MOST));

function pagesFor(box, items, showOnly) {
  if (box.hasAttribute('data-one')) return items.map((item) => [item]).values();
  if (items.length <= MOST && fits(box)) return [items].values();
  return items.length > MOST ? pagesOf(box, items, showOnly) : balanced(box, items, showOnly).values();
}

function gather(state, pages, top, found) {
  const until = performance.now() + SLICE;
  let more = true;
  while (more && (performance.now() < until || found.length <= state.at)) {
    const { value, done } = pages.next();
    if (value) found.push(value);
    more = !done;
  }
  state.pages = found;
  state.divided = Date.now();
  const same = pageWith(state, top);
  const held = heldAt(state);
  if (held !== null) turn(state, held);
  else turn(state, same < 0 ? Math.min(state.at, state.pages.length - 1) : same);
  if (held === null && state.newest && !hasJumped(state) && pageWith(state, state.newest) >= 0) jump(state);
  if (more) {
    clearTimeout(state.dividing);
    state.dividing = setTimeout(() => state.box.isConnected && gather(state, pages, top, found), 0);
  }
}

/** Shows some of the items and hides the others, touching only those for which that is news. */
function shower(items) {
  let shown = null;
  return (some) => {
    const wanted = new Set(some);
    const news = shown ? [...new Set([...shown, ...some])].filter((item) => shown.has(item) !== wanted.has(item)) : items;
    news.forEach((item) => own(item, 'hidden', wanted.has(item) ? null : ''));
    shown = wanted;
  };
}

/** Where lists take turns it is the one wall that has jumped. */
const hasJumped = (state) => (takesTurns(turnerOf(state)) ? company(turnerOf(state)) : [state]).some(({ jumped }) => jumped);

const pageWith = (state, item) => state.pages.findIndex((page) => page.includes(item));

function turn(state, at) {
  const changed = at !== state.at;
  state.at = at;
  const page = state.pages[at] ?? [];
  state.show(page);
  // What was out of sight could not be measured: themes that take turns have lists of their own.
  if (changed) page.forEach((item) => item.querySelectorAll('[data-pages]').forEach((box) => boxes.has(box) && divide(boxes.get(box))));
  if (page.length === 1) squeeze(state.box, page[0]);
  const turner = turnerOf(state);
  if (takesTurns(turner)) settle(turner);
  tell(turner);
  if (changed || !turning.has(turnerOf(state))) schedule(turnerOf(state));
}

/** Where lists take turns: the one that is held, or that was seen, is seen. */
function settle(turner) {
  const states = company(turner);
  const now = heldRound(turner) ?? rounds(states)[round(turner, states)];
  if (now) bring(turner, states, now.state);
}

function schedule(turner) {
  stop(turner);
  const states = company(turner);
  if (states.length && heldAt(leading(states)) === null) turning.set(turner, setTimeout(next, 1000 * seconds(turner, states), turner));
}

function stop(turner) {
  clearTimeout(turning.get(turner));
  turning.delete(turner);
}

function steer() {
  const told = (document.getElementById('wall-page')?.dataset.page ?? '0') + seen();
  if (told === steered) return;
  steered = told;
  boxes.forEach((state) => {
    const held = heldAt(state);
    if (held !== null) turn(state, held);
    else tell(turnerOf(state));
    schedule(turnerOf(state));
  });
}

// After a jump the round goes on where it was, or a busy room would only ever see the newest page.
function next(turner) {
  stop(turner);
  const states = company(turner);
  if (!states.length) return;
  if (takesTurns(turner)) return nextRound(turner, states);
  const fresh = states.filter((state) => state.newest && !state.jumped && state.pages.length > 1);
  fresh.forEach(jump);
  if (!fresh.length && states.some((state) => state.pages.length > 1)) {
    const first = leading(states);
    const round = (first.jumped ? first.resume : first.at) + 1;
    states.forEach((state) => {
      state.jumped = false;
      turn(state, state.pages.length ? (round % first.pages.length) % state.pages.length : 0);
    });
  }
  if (!turning.has(turner)) schedule(turner);
}

function nextRound(turner, states) {
  const all = rounds(states);
  const last = states.find(({ jumped }) => jumped);
  const from = all.findIndex(({ state, at }) => state === last?.resume?.state && at === last.resume.at);
  states.forEach((state) => (state.jumped = false));
  const fresh = states.find((state) => state.newest && !last);
  if (fresh) jump(fresh);
  else if (all.length > 1) {
    const { state, at } = all[((from < 0 ? round(turner, states) : from) + 1) % all.length];
    bring(turner, states, state);
    turn(state, at);
  }
  schedule(turner);
}

function jump(state) {
  const at = pageWith(state, state.newest);
  state.newest = null;
  const turner = turnerOf(state);
  if (takesTurns(turner) && at >= 0) return jumpTo(state, at, company(turner));
  if (at < 0 || at === state.at) return;
  state.resume = state.at;
  state.jumped = true;
  turn(state, at);
}

function jumpTo(state, at, states) {
  const turner = turnerOf(state);
  const now = rounds(states)[round(turner, states)];
  if (!now || (now.state === state && now.at === at)) return;
  state.resume = { state: now.state, at: now.at };
  state.jumped = true;
  bring(turner, states, state);
  turn(state, at);
}
