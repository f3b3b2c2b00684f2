/*
 * #alerts says how many ideas wait and how many are flagged (data-waiting, data-flagged). The title of the page says it too,
 * with what #alarms counts (data-count), and to those who listen it is said in one sentence (data-said) for all that came
 * within a few seconds.
 */
import { number, say } from '../page/words.js';

const BATCH = 3_000;
const BEFORE = /^\(\d+\) /;
let told = 0;
let timer = null;

export function alerts() {
  told = count();
  document.addEventListener('morphed', show);
  document.addEventListener('alarmed', title);
  show();
}

const place = () => document.getElementById('alerts');

function count() {
  const { waiting, flagged } = place()?.dataset ?? {};
  return Number(waiting ?? 0) + Number(flagged ?? 0);
}

function title() {
  const n = count() + Number(document.getElementById('alarms').dataset.count);
  const bare = document.title.replace(BEFORE, '');
  const wanted = n ? `(${n}) ${bare}` : bare;
  if (document.title !== wanted) document.title = wanted;
}

function show() {
  title();
  const n = count();
  if (n === told) return;
  if (n < told) told = n;
  else timer ??= setTimeout(tell, BATCH);
}

function tell() {
  timer = null;
  const more = count() > told;
  told = count();
  if (!more) return;
  const { said, waiting, flagged } = place().dataset;
  say(said.replace('{waits}', number(Number(waiting))).replace('{flagged}', number(Number(flagged))));
}
