/*
 * What is mine is not in what everybody gets: it is fetched by its owner and laid over the cards. Tells 'mine'
 * with the answer after each fetch, each vote and each change of the page, for vote.js, order.js and kept.js.
 */
import { steadily } from './anchor.js';
import { refused, leave } from './leave.js';
import { element, holdsFocus, morph } from './morph.js';
import { disown, own } from './own.js';
import { announce } from './parts.js';
import { backoff, fetchWithin, retryAfter } from './patience.js';

let known = null;
let held = null;
let running = false;
let wanted = false;
let failures = 0;
let timer;
let onBoard = '';

export function mine() {
  if (!document.body.dataset.mine) return;
  document.addEventListener('sent', ({ detail }) => (isVote(detail.answer) ? voted(detail) : isRating(detail.form) ? rated(detail) : fetchMine()));
  document.addEventListener('refused', fetchMine);
  document.addEventListener('wake', fetchMine);
  document.addEventListener('morphed', ({ detail }) => {
    // The whole room gets a new board at once; not everybody needs to ask in the same moment.
    if (detail.whole || ballotChanged(detail.added) || ownMoved() || (detail.told && ownUnseen())) soon(Math.random() * 400);
    lay();
  });
  document.addEventListener('focusout', () => setTimeout(replace));
  fetchMine();
}

async function fetchMine() {
  wanted = true;
  if (running) return;
  running = true;
  clearTimeout(timer);
  while (wanted) {
    wanted = false;
    await ask();
  }
  running = false;
}

/** An idea that was hidden gives its dots back, and takes them again when it is shown. */
function ballotChanged(added) {
  const gone = (id) => !document.querySelector(`[data-vote="${CSS.escape(id)}"]`);
  const dotsGone = known?.themes?.some(({ dots }) => Object.keys(dots ?? {}).some((id) => dots[id] > 0 && gone(id)));
  return dotsGone || added.some((card) => card.querySelector?.('[data-vote]'));
}

/** A card of mine has come or gone, approved or hidden by the facilitator, or has got another answer. */
function ownMoved() {
  const before = onBoard;
  onBoard = ownOnBoard();
  return before !== onBoard;
}

const ownOnBoard = () => ownCards().map((card) => card && `${card.id} ${card.querySelector('.idea-note')?.textContent ?? ''}`).join('\n');

/** Of what is not on the board nothing can be seen there: whoever has such an idea asks. */
const ownUnseen = () => ownCards().includes(null);

const ownCards = () => (known?.ideas ?? []).map((id) => document.getElementById(`idea-${id}`));

function soon(ms) {
  clearTimeout(timer);
  timer = setTimeout(fetchMine, ms);
}

async function ask() {
  let response;
  try {
    const { response: answered, text } = await fetchWithin(10_000, document.body.dataset.mine, { headers: { Accept: 'application/json' } });
    response = answered;
    if (refused(response.status)) return void leave();
    if (!response.ok) throw new Error(String(response.status));
    take(JSON.parse(text));
    failures = 0;
  } catch {
    soon(Math.max(retryAfter(response), backoff(failures++)));
  }
}

function take(answer) {
  if (known && answer.revision < known.revision) return;
  known = answer;
  onBoard = ownOnBoard();
  held = typeof answer.html === 'string' ? answer.html : null;
  seat(answer.seat?.html);
  tell(answer.notices);
  replace();
  lay();
}

/** The answer to a vote says all that has changed: nothing more to ask for. */
function voted({ form, answer }) {
  const votable = form.closest('[data-vote]')?.dataset.vote;
  const theme = known?.themes?.find((each) => each.theme === answer.theme);
  if (!theme || !votable) return fetchMine();
  theme.budget = answer.budget ?? theme.budget;
  theme.left = answer.left;
  theme.dots = { ...theme.dots, [votable]: answer.dots };
  theme.ranks = answer.ranks ?? theme.ranks;
  known.revision = Math.max(known.revision, answer.revision ?? 0);
  lay();
}

const isVote = (answer) => Number.isInteger(answer?.left) && Number.isInteger(answer?.dots);

const isRating = (form) => form.matches('[data-rate], [data-unrate]');

// The answer says all there is to know; three hundred people who rate eight ideas need not ask as well.
function rated({ form, answer }) {
  if (!known) return fetchMine();
  const { importance, feasibility } = answer ?? {};
  known.ratings = { ...known.ratings };
  const id = form.dataset.rate ?? form.dataset.unrate;
  if (importance || feasibility) known.ratings[id] = { importance, feasibility };
  else delete known.ratings[id];
  lay();
}

// Whose turn it is, and which table: not while somebody is choosing.
function seat(html) {
  const place = document.getElementById('seat');
  if (!place || typeof html !== 'string' || (holdsFocus(place) && document.activeElement.matches('input, select'))) return;
  const want = element(html);
  if (want) morph(place, want, []);
}

// Above the themes, where everybody sees it; what is being read stays where it is.
function tell(html) {
  const place = document.getElementById('notices');
  const want = place && typeof html === 'string' && element(html);
  if (want) steadily(() => morph(place, want));
}

// Not under the hands of somebody who changes a text there: then when they are done.
function replace() {
  const place = document.getElementById('mine');
  if (held === null || !place) return;
  if (holdsFocus(place) && document.activeElement.matches('textarea, input')) return;
  const want = element(held);
  held = null;
  if (!want) return;
  const added = [];
  morph(place, want, added);
  announce(added, false);
}

function lay() {
  if (!known) return;
  const ids = new Set((known.ideas ?? []).map((id) => `idea-${id}`));
  document.querySelectorAll('.idea[data-mine]').forEach((card) => ids.has(card.id) || disown(card, 'data-mine'));
  ids.forEach((id) => {
    const card = document.getElementById(id);
    if (card) own(card, 'data-mine', '');
  });
  document.dispatchEvent(new CustomEvent('mine', { detail: known }));
}
