/*
 * form[data-confirm="question"] asks first, in a <dialog> from <template id="confirm-template">. Where the
 * page or the browser has none, the form is simply sent. [data-opens="id"] opens a dialog of the page.
 */
import { depart, isThere } from '../page/leave.js';
import { holdsFocus } from '../page/focus.js';
import { leaveWith } from '../page/unsaved.js';
import { notice } from '../page/words.js';

export async function confirmed(form) {
  const template = document.getElementById('confirm-template');
  const dialog = form.dataset.confirm ? template?.content.querySelector('dialog')?.cloneNode(true) : null;
  if (!dialog?.showModal) return true;
  dialog.querySelector('[data-confirm-text]').textContent = form.dataset.confirm;
  const yes = dialog.querySelector('[value=yes]');
  if (yes && form.dataset.confirmYes) yes.textContent = form.dataset.confirmYes;
  // What cannot be undone does not look like the way on.
  if (yes && form.dataset.confirmDanger !== undefined) yes.className = 'danger';
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((done) => dialog.addEventListener('close', done, { once: true }));
  const answer = dialog.returnValue === 'yes';
  dialog.remove();
  return answer;
}

/** For forms that load a new page, ask first or hold what was written at length [data-guard], and buttons that open something. */
export function dialogs() {
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.matches('[data-send], [method=dialog]') || !form.matches('[data-confirm], [data-guard]')) return;
    event.preventDefault();
    if (form.dataset.confirm && !(await confirmed(form))) return;
    // The browser's own page about a dead network must not take this one's place: nobody would know that nothing was done.
    if (!(await isThere())) return notice(document.getElementById('notice')?.dataset.unreached ?? '');
    depart();
    leaveWith(form);
    HTMLFormElement.prototype.submit.call(form);
  });
  document.addEventListener('click', (event) => {
    const opener = event.target.closest?.('[data-opens]');
    const dialog = opener && document.getElementById(opener.dataset.opens);
    if (!dialog?.showModal || dialog.open) return;
    event.preventDefault();
    dialog.showModal();
    dialog.addEventListener('close', () => !holdsFocus(document.body) && opener.focus(), { once: true });
  });
}
