/*
 * Below a box, [data-each]: whether each line is an idea of its own. Offered where what stands in the box looks like a list
 * that was pasted or typed; without this script it is always there.
 */
import { own } from '../page/own.js';

const MARKED = /^[\p{Z}\t]*(?:[•‣⁃◦▪▫■□●○◆◇➢➤►☐☑☒\uF020-\uF0FF]|[-–—*·][\p{Z}\t]|\[[ xX]?\]|o\t|\(?(?:\d{1,3}|\p{L})[.)][\p{Z}\t])/u;

export function each() {
  document.addEventListener('input', ({ target }) => target.form && show(target.form));
  document.addEventListener('restored', ({ target }) => target.form && show(target.form));
  document.addEventListener('reset', ({ target }) => setTimeout(show, 0, target));
  document.addEventListener('morphed', all);
  all();
}

const all = () => document.querySelectorAll('[data-each]').forEach((place) => show(place.closest('form')));

function show(form) {
  const place = form.querySelector?.('[data-each]');
  const box = place && document.getElementById(place.dataset.each);
  if (!box) return;
  const wanted = isList(box.value);
  own(place, 'hidden', wanted ? null : '');
  if (!wanted) place.querySelector('input').checked = false;
}

const isList = (text) => text.split('\n').filter((line) => MARKED.test(line)).length > 1;
