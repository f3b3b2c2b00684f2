/*
 * form[data-send] without a new page: the form stays where it is, the button keeps its focus, a refusal is
 * said where the form is, and what was written stays until the server has it. Tells 'sent' with
 * { form, answer, kept(field) }; the form may have left the page by then, so it is told on the document.
 */
import { confirmed } from './confirm.js';
import { leave } from './leave.js';
import { disown, own, write } from './own.js';
import { newKey, post } from './request.js';
import { forget, recall, remember } from './store.js';
import { notice, say } from './words.js';

const underway = new Set();
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
}

function buttonOf(form, submitter) {
  return submitter ?? (pressed?.form === form ? pressed : form.querySelector('button:not([type=button])'));
}

/** Whether anything of this person's is on its way to the server. */
export const isSending = () => underway.size > 0;

/** Safari 15 has no requestSubmit; behaviours that submit on a person's behalf come here. */
export async function submit(form, button) {
  if (underway.has(form)) return;
  underway.add(form);
  try {
    if (await confirmed(form)) await deliver(form, button);
  } finally {
    underway.delete(form);
  }
}

async function deliver(form, button) {
  const fields = [...form.elements].filter((field) => field.name && field.type !== 'hidden');
  const written = new Map(fields.map((field) => [field, field.value]));
  const body = bodyOf(form, button);
  notice('');
  pending(form, button, 'sending');
  const reply = await post(button?.getAttribute('formaction') ?? form.getAttribute('action'), body, () => pending(form, button, 'waiting'));
  rest(form, button);
  if (reply) forget(unanswered(form));
  if (reply?.ok) accept(form, reply.answer, (field) => written.has(field) && written.get(field) !== field.value);
  else refuse(form, reply, button);
}

function bodyOf(form, button) {
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => typeof value === 'string' && body.append(name, value));
  if (button?.name) body.append(button.name, button.value);
  body.delete('key');
  body.set('key', keyFor(form, String(body)));
  return body;
}

// The same words sent again by hand after silence, or after a reload, are the same submission; other words are another.
function keyFor(form, content) {
  const last = recall(unanswered(form));
  if (last?.content === content) return last.key;
  const key = newKey();
  if (form.querySelector('textarea')) remember(unanswered(form), { content, key });
  return key;
}

const unanswered = (form) => `unanswered:${form.getAttribute('action')} ${form.dataset.compose ?? ''}`;

function accept(form, answer, kept) {
  forgive(form);
  say(form.dataset.sent);
  document.dispatchEvent(new CustomEvent('sent', { detail: { form, answer, kept } }));
  const fields = [...form.elements];
  if (fields.some(kept)) return;
  if (!form.hasAttribute('data-compose')) fields.forEach(settle);
  form.reset();
  if (form.dataset.then === 'reload') window.location.reload();
}

// What was sent is what the server has: from now on its word counts again in this field.
function settle(field) {
  if (field.type === 'hidden') return;
  if (field.type === 'checkbox' || field.type === 'radio') field.defaultChecked = field.checked;
  else if (field.matches('input, textarea')) field.defaultValue = field.value;
  else if (field.options) [...field.options].forEach((option) => (option.defaultSelected = option.selected));
}

function refuse(form, reply, button) {
  if (reply?.status === 401 && leave()) return;
  const detail = { form, button, status: reply?.status ?? 0, answer: reply?.answer };
  // Whoever has an answer to the refusal takes it from here.
  if (!document.dispatchEvent(new CustomEvent('refused', { detail, cancelable: true }))) return;
  const words = reply?.answer?.detail ?? document.getElementById('notice')?.dataset.failed ?? '';
  const place = form.isConnected ? form.querySelector('.error') : null;
  if (place) {
    own(place, 'hidden', null);
    write(place, words);
    atFault(form, reply?.answer?.code).forEach((field) => own(field, 'aria-invalid', 'true'));
    place.scrollIntoView({ block: 'nearest' });
  } else notice(words);
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

// aria-disabled and not disabled: a disabled button loses the focus.
function pending(form, button, state) {
  own(form, 'data-state', state);
  own(form, 'aria-busy', 'true');
  if (button) own(button, 'aria-disabled', 'true');
}

function rest(form, button) {
  disown(form, 'data-state');
  disown(form, 'aria-busy');
  if (button) disown(button, 'aria-disabled');
}
