import { depart } from '../page/leave.js';

/* A form that loads a new page is sent once, however often its button is pressed while one waits. */
const sent = new WeakSet();

export function once() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.matches('[data-send], [method=dialog]')) return;
    if (sent.has(form)) return event.preventDefault();
    sent.add(form);
    depart();
    // An answer that is a download leaves the page, and the form, where they are.
    setTimeout(() => sent.delete(form), 5_000);
  });
  window.addEventListener('pageshow', (event) => event.persisted && document.querySelectorAll('form').forEach((form) => sent.delete(form)));
}
