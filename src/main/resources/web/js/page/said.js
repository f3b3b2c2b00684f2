/*
 * What happens, said politely to those who listen instead of look: in one place (#said), what comes in the same moment in one
 * breath, nothing twice. Whoever does not want it turns it off with #hush, and hears the last of it when they turn it on.
 */
import { recall, remember } from './store.js';
import { inTab } from './tab.js';

const MOMENT = 150;
const LAST = 3;
const LATER = 'innspill:said';
let waiting = [];
let timer;

export function say(text) {
  const sentence = (text ?? '').replace(/\s+/g, ' ').trim();
  // The picture of the wall inside the control view says nothing beside it.
  if (!sentence || !document.getElementById('said') || window.top !== window || waiting.includes(sentence)) return;
  waiting.push(sentence);
  clearTimeout(timer);
  timer = setTimeout(speak, MOMENT);
}

/** The button that turns it off is there only where this can be done. */
export function said() {
  sayNow();
  const button = document.getElementById('hush');
  if (!button) return;
  button.hidden = false;
  show(button);
  button.addEventListener('click', () => {
    remember('hush', !isHushed());
    show(button);
    speak();
  });
}

const isHushed = () => recall('hush') === true;

function show(button) {
  button.setAttribute('aria-pressed', String(isHushed()));
}

function speak() {
  const said = document.getElementById('said');
  if (isHushed()) waiting = waiting.slice(-LAST);
  if (!said || isHushed() || waiting.length === 0) return;
  const text = waiting.reduce(joined);
  waiting = [];
  // The same sentence twice is no change, and would not be read the second time.
  said.textContent = said.textContent === text ? `${text}\u00a0` : text;
}

/** After the page has been loaded anew. */
export function sayLater(text) {
  if (text) inTab((tab) => tab.setItem(LATER, text));
}

function sayNow() {
  say(inTab((tab) => tab.getItem(LATER)));
  inTab((tab) => tab.removeItem(LATER));
}

const joined = (before, sentence) => `${before}${/[.!?:…]$/u.test(before) ? '' : '.'} ${sentence}`;
