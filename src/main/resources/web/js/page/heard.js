/*
 * [data-heard] says in a sentence how something stands: an idea of mine, what stands in the light, whether the step is open.
 * Whenever that is another one than before it is said; what has just come on the page says nothing. Where the sentence holds
 * more than how it stands, as the words of the idea, data-heard-as says that alone.
 */
import { say } from './words.js';

let before = new Map();

export function heard() {
  listen();
  document.addEventListener('morphed', () => listen().forEach(say));
}

function listen() {
  const places = [...document.querySelectorAll('[data-heard][id]')];
  const news = places.filter((place) => before.has(place.id) && before.get(place.id) !== state(place)).map(({ dataset }) => dataset.heard);
  before = new Map(places.map((place) => [place.id, state(place)]));
  return news;
}

const state = ({ dataset }) => dataset.heardAs ?? dataset.heard;
