/* Says how the screen is kept up to date, in words from #connection: data-live, data-polling, data-offline. */
import { own, write } from './own.js';

let timer;

/** A hiccup that is over before anybody looked is not worth a word: `after` ms may pass first. */
export function connection(state, after = 0) {
  clearTimeout(timer);
  if (after) timer = setTimeout(() => show(state), after);
  else show(state);
}

function show(state) {
  document.body.dataset.connection = state;
  const place = document.getElementById('connection');
  if (!place) return;
  own(place, 'data-state', state);
  write(place, place.getAttribute(`data-${state}`) ?? '');
}
