/*
 * form[data-send] without a new page: the form stays where it is, the button keeps its focus, a refusal is
 * said where the form is, and what was written stays until the server has it. data-send names what an answer must hold.
 * Tells 'sent' with { form, answer, wish, kept(field) }; the form may have left the page by then, so it is told on the
 * document. Whoever is quick is not held up: all taps are kept and sent in order (outbox.js). Only the same content of a
 * form that is filled in, or that says from where it was meant, is one wish however often its button is pressed.
 */
import { confirmed } from './confirm.js';
import { headingOf, keepUnsent } from './drafts.js';
import { leave, reload } from '../page/leave.js';
import { deliver, send as post, sentBefore, takeBack } from './outbox.js';
import { disown, own, write } from '../page/own.js';
import { receiptFor } from './receipts.js';
import { newKey } from './request.js';
import { sayLater } from '../page/said.js';
import { notice, say, shortened, written as textIn } from '../page/words.js';

const FILLED = 'textarea, select, input:not([type=hidden]), [name=from], [name=seen], [name=idea], [name=deed]';
/** What a form without script counts once by. */
const MARKS = new Set(['key', 'once']);
let pressed = null;

export function send() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches('form[data-send]')) return;
    event.preventDefault();
    submit(form, buttonOf(form, event.submitter));
  });
  // Older Safari does not say which button it was.
  document.addEventListener('click', ({ target }) => (pressed = target.closest?.('button') ?? null), true);
  document.addEventListener('keydown', (event) => {
    const form = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.form;
    if (form && event.target.matches('form[data-send] textarea')) submit(form, buttonOf(form));
  });
  document.addEventListener('input', ({ target }) => target.form?.hasAttribute('data-send') && forgive(target.form));
  // What was refused in the step before concerns nobody any more.
  document.addEventListener('step', () => notice(''));
  deliver(answered);
}

function buttonOf(form, submitter) {
  return submitter ?? (pressed?.form === form ? pressed : form.querySelector('button:not([type=button])'));
}

/**
 * Safari 15 has no requestSubmit; behaviours that submit on a person's behalf come here.
 * `latest`: of what has not been on its way yet only the last counts.
 */
export async function submit(form, button, { latest = false } = {}) {
  // Without a question it is in the outbox at once, so that the next tap finds the page as this one has left it.
  if (form.dataset.confirm && !(await confirmed(form))) return;
  notice('');
  const address = button?.getAttribute('formaction') ?? form.getAttribute('action');
  const content = contentOf(form, button);
  const again = sentBefore(address, content);
  if (again && [...form.elements].some((field) => field.matches(FILLED))) return;
  if (latest) takeBack((wish) => wish.form === form);
  await post({ key: newKey(), address, content, ...about(form, address), button, form, said: receiptFor(form, button, address), written: written(form) });
}

function contentOf(form, button) {
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => typeof value === 'string' && !MARKS.has(name) && body.append(name, value));
  if (button?.name) body.append(button.name, button.value);
  return String(body);
}

/** What can be said of it, also after a reload, when the form may be gone. */
function about(form, address) {
  const { vote, theme } = form.closest('[data-vote]')?.dataset ?? {};
  const box = form.querySelector('textarea, input[type=text]');
  const text = form.querySelector('textarea')?.value ?? '';
  const card = form.closest('.idea, .group, .rate-item, li')?.querySelector('.group-heading, .idea-text');
  const { rate = form.dataset.unrate, flag, back } = form.dataset;
  return {
    promised: (form.dataset.send ?? '').split(' ').filter(Boolean),
    // Votes lie on one budget; anything else is about what its address names.
    line: vote ? 'votes' : address.split('?')[0],
    lasting: document.body.dataset.view === 'participant' || text !== '',
    about: { compose: form.dataset.compose, vote, theme, rate, flag, back: back !== undefined, done: form.id === 'done', text, of: textIn(card), typed: typed(form), heading: box ? headingOf(box) : '', draft: box?.dataset.draft },
  };
}

/** All that somebody has written in it, one field on each line. */
const typed = (form) => [...form.elements].filter((field) => field.matches('textarea, input[type=text]')).map(({ value }) => value.trim()).filter(Boolean).join('\n');

const written = (form) => new Map([...form.elements].filter((field) => field.name && field.type !== 'hidden').map((field) => [field, field.value]));

function answered(wish, reply) {
  const form = wish.form ?? formOf(wish);
  if (reply?.ok) accept(wish, form, reply.answer);
  else refuse(wish, form, reply);
}

/** After a reload the box may be there again, with what was sent still in it. */
function formOf({ address, about: { compose, text } }) {
  const same = (form) => form.getAttribute('action') === address && form.dataset.compose === compose;
  return [...document.querySelectorAll('form[data-send]')].find((form) => text && same(form)) ?? Object.assign(document.createElement('form'), { action: address });
}

function accept(wish, form, answer) {
  const kept = (field) => (wish.written ? wish.written.has(field) && wish.written.get(field) !== field.value : field.matches('textarea') && field.value !== wish.about.text);
  forgive(form);
  // As it was when it was sent: a frame may have made it the form for taking it back.
  const receipt = wish.said ?? receiptFor(form, null, wish.address);
  const fields = [...form.elements];
  if (form.dataset.then === 'reload' && !fields.some(kept)) sayLater(receipt);
  else say(receipt);
  document.dispatchEvent(new CustomEvent('sent', { detail: { form, answer, kept, wish } }));
  if (fields.some(kept)) return;
  if (!form.hasAttribute('data-compose')) fields.forEach(settle);
  form.reset();
  if (form.dataset.then === 'reload') reload();
}

// What was sent is what the server has: from now on its word counts again in this field.
function settle(field) {
  if (field.type === 'hidden') return;
  if (field.type === 'checkbox' || field.type === 'radio') field.defaultChecked = field.checked;
  else if (field.matches('input, textarea')) field.defaultValue = field.value;
  else if (field.options) [...field.options].forEach((option) => (option.defaultSelected = option.selected));
}

function refuse(wish, form, reply) {
  if (reply?.status === 401) leave();
  const detail = { form, button: wish.button, status: reply?.status ?? 0, answer: reply?.answer };
  // Whoever has an answer to the refusal takes it from here.
  if (!document.dispatchEvent(new CustomEvent('refused', { detail, cancelable: true }))) return;
  const there = stands(wish);
  if (!there) keepUnsent(wish);
  const failed = document.getElementById('notice')?.dataset;
  const words = reply?.answer?.detail ?? (wish.about.text ? failed?.failed : failed?.failedAct) ?? '';
  // What is wrong with another text is not said of the one that stands there now.
  const place = form.isConnected && (there || !wish.written) ? form.querySelector('.error') : null;
  if (place) {
    own(place, 'hidden', null);
    write(place, words);
    atFault(form, reply?.answer?.code).forEach((field) => own(field, 'aria-invalid', 'true'));
    place.scrollIntoView({ block: 'nearest' });
  } else notice(late(wish, words, failed?.late));
}

/** What was written is still where it was written. */
const stands = ({ written: fields }) => Boolean(fields) && [...fields].every(([field, value]) => field.isConnected && field.value === value);

/** Of what has waited nobody remembers any more what it was. */
function late({ waits, about: { text, of } }, words, frame) {
  const what = shortened(text || of, 60);
  return waits && frame && what ? frame.replace('{what}', () => what).replace('{why}', () => words) : words;
}

/** The one field that can be meant: the first that is empty where something is missing, or the only one there is. */
function atFault(form, code) {
  const texts = [...form.querySelectorAll('textarea, input[type=text]')];
  if (code === 'text_empty') return texts.filter((field) => !field.value.trim()).slice(0, 1);
  return texts.length === 1 ? texts : [];
}

function forgive(form) {
  const place = form.querySelector('.error');
  if (!place || place.hidden) return;
  own(place, 'hidden', '');
  write(place, '');
  form.querySelectorAll('textarea, input').forEach((field) => disown(field, 'aria-invalid'));
}
