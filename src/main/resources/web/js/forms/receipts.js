/*
 * What is said once the server has what was sent, the one way for all forms: data-said of the button, else of its form, which
 * may have another one for taking back (data-said-back). In it stand {n}, how many were picked, and {name}, what the button
 * is about. A form whose doing is heard by itself, as a step or the number of votes left, says so with data-told.
 */
import { fill } from '../page/words.js';

export function receiptFor(form, button, address) {
  const { said, saidBack, picked } = form.dataset;
  const words = button?.dataset.said ?? ((address.includes('_method=DELETE') && saidBack) || said);
  return words && fill(words, Number(picked ?? 1)).replace('{name}', () => button?.dataset.name ?? button?.textContent.trim() ?? '');
}
