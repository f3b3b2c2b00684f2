/*
 * [data-copy="text"] or [data-copy-from="id"]: to the clipboard, said in the button's data-copied words.
 * The clipboard API needs a secure context, which a laptop in the room does not have: then by selecting.
 */
import { own, write } from './own.js';
import { say } from './words.js';

export function copy() {
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-copy], [data-copy-from]');
    if (!button) return;
    const from = document.getElementById(button.dataset.copyFrom ?? '');
    copyText(button.dataset.copy || (from?.value ?? from?.textContent ?? '').trim(), button);
  });
}

export async function copyText(text, button) {
  const done = (await byClipboard(text)) || bySelecting(text, button);
  if (!done || !button?.dataset.copied) return;
  say(button.dataset.copied);
  if (button.dataset.wording !== undefined || button.children.length) return;
  const wording = button.textContent;
  own(button, 'data-wording', '');
  write(button, button.dataset.copied);
  setTimeout(() => {
    write(button, wording);
    own(button, 'data-wording', null);
  }, 2_000);
}

async function byClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function bySelecting(text, button) {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // Inside the dialog that is open, if any: outside of it nothing can be selected.
  (button?.closest('dialog') ?? document.body).append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch {
    done = false;
  }
  field.remove();
  button?.focus({ preventScroll: true });
  return done;
}
