/*
 * #alarms is the one place for all that a facilitator should know without having asked. It is always there and says how many
 * there are; what they say lies over the page once somebody opens it, so nothing that comes or goes by itself moves anything.
 * What stands elsewhere on the page is put into it (data-to-alarms). Every [data-alarm] that is not hidden counts, in the
 * title too, and is said once, in the words of data-alarm or its own. Tells 'alarmed' when there are more of them or fewer.
 */
import { CHILDREN, own, write } from '../page/own.js';
import { number, say } from '../page/words.js';

let told = new Set();

export function alarms() {
  const more = document.querySelector('[data-alarms-more]');
  own(more, CHILDREN);
  more.append(...document.querySelectorAll('[data-to-alarms]'));
  new MutationObserver(show).observe(document.getElementById('alarms-list'), {
    attributeFilter: ['hidden', 'data-alarm'],
    characterData: true,
    childList: true,
    subtree: true,
  });
  document.addEventListener('morphed', count);
  show();
}

const there = () => [...document.querySelectorAll('#alarms [data-alarm]')].filter((alarm) => !alarm.closest('[hidden]') && !isFollowing(alarm));

/** Nothing is heard while there is no contact: that is one thing and not two. */
const isFollowing = ({ id }) => id === 'unheard' && !document.getElementById('cut').hidden;

function show() {
  const words = there().map((alarm) => alarm.dataset.alarm || alarm.textContent);
  words.filter((each) => !told.has(each)).forEach(say);
  told = new Set(words);
  count();
}

/** The server counts what it knows of. */
function count() {
  const place = document.getElementById('alarms');
  const before = Number(place.dataset.count);
  const n = there().length;
  own(place, 'data-count', n);
  write(document.getElementById('alarms-count'), number(n));
  if (n !== before) document.dispatchEvent(new CustomEvent('alarmed'));
}
