/*
 * What is mine is not in what everybody gets: it is fetched by its owner and laid over the cards. Tells 'mine'
 * with the answer after each fetch, each vote and each change of the page, for vote.js, order.js and kept.js.
 */
import { steadily } from '../page/anchor.js';
import { foretell } from './foretell.js';
import { holdsFocus } from '../page/focus.js';
import { leave, refused, reload } from '../page/leave.js';
import { element, morph } from '../page/morph.js';
import { underway } from '../forms/outbox.js';
import { own, whole } from '../page/own.js';
import { announce } from '../live/parts.js';
import { backoff, fetchWithin, retryAfter } from '../page/patience.js';
import { tellTabs } from '../page/store.js';

let known = null;
let marked = 0;
let held = null;
let running = false;
let wanted = false;
let failures = 0;
let timer;
let onBoard = '';

export function mine() {
  if (!document.body.dataset.mine) return;
  document.addEventListener('sent', ({ detail }) => {
    if (known) known = foretell(known, [detail.wish]);
    // Whoever has moved to another table has done so in all tabs.
    if (detail.form.dataset.then === 'reload') tellTabs('moved', true);
    if (!saysAll(detail)) fetchMine();
    lay();
  });
  document.addEventListener('outbox', lay);
  document.addEventListener('stored', ({ detail: { name, value } }) => value && (name === 'sent' ? soon(0) : name === 'moved' && reload()));
  document.addEventListener('refused', fetchMine);
  document.addEventListener('wake', fetchMine);
  document.addEventListener('morphed', ({ detail }) => {
    // What is mine is of that older revision too, and must not be taken for one that comes late.
    if (detail.older && known) known.revision = 0;
    // The whole room gets a new board at once; not everybody needs to ask in the same moment.
    if (mayHaveMissed(detail) || ballotChanged(detail.added) || ownMoved() || (detail.told && ownUnseen())) soon(Math.random() * 400);
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

/** What is mine follows from what the board says, but for what nobody else sees. */
const mayHaveMissed = ({ whole, same }) => whole && !(same && known && !ownUnseen() && known.flagged.length === 0);

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
  const before = marked;
  let response;
  try {
    const { response: answered, text } = await fetchWithin(10_000, document.body.dataset.mine, { headers: { Accept: 'application/json' } });
    response = answered;
    if (refused(response.status)) return void leave();
    if (!response.ok) throw new Error(String(response.status));
    // It may be older than what was marked meanwhile: a mark moves no revision.
    if (marked !== before) return soon(0);
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

/** The answer to a vote or a rating says all that has changed: three hundred people who rate eight ideas need not ask as well. */
function saysAll({ answer, wish }) {
  marked++;
  if (!known || wish.about.rate) return Boolean(known);
  const theme = known.themes?.find((each) => each.theme === answer.theme);
  if (!theme || !Number.isInteger(answer.left) || !Number.isInteger(answer.item)) return false;
  theme.budget = answer.budget ?? theme.budget;
  theme.left = answer.left;
  theme.dots = { ...theme.dots, [answer.item]: answer.dots };
  theme.ranks = answer.ranks ?? theme.ranks;
  known.revision = Math.max(known.revision, answer.revision);
  return true;
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

const markOwn = whole(() => {
  (known.ideas ?? []).forEach((id) => {
    const card = document.getElementById(`idea-${id}`);
    if (card) own(card, 'data-mine', '');
  });
});

function lay() {
  if (!known) return;
  markOwn();
  document.dispatchEvent(new CustomEvent('mine', { detail: foretell(known, underway()) }));
}
