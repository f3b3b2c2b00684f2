/* What a drag that ends on a target asks of the server: the same commands as the forms of the page send. */
import { submit } from '../forms/send.js';
import { fill, written } from '../page/words.js';

const SAID = { card: 'saidGathered', group: 'saidPut', theme: 'saidMoved', out: 'saidTakenOut' };
const SAYING = { card: 'dragNew', group: 'dragIn', theme: 'dragMove', out: 'dragOut' };

/** What would happen, in a few words. */
export function saying(target, words) {
  return target ? words[SAYING[target.kind]].replace('{name}', nameOf(target)) : '';
}

export function perform(cards, target, words) {
  const [first] = cards;
  const group = first.matches('[data-group]');
  const form = document.createElement('form');
  const path = group ? `groups/${first.dataset.group}/theme` : address(target);
  form.setAttribute('action', `/w/${document.body.dataset.code}/${path}`);
  if (group) fieldsOfGroup(form, first, target);
  // The one that lay there gives the group its heading and its theme.
  else [...(target.kind === 'card' ? [target.element] : []), ...cards].forEach((card) => add(form, 'idea', `${card.dataset.idea}:${card.dataset.place}`));
  const said = group ? words.saidMovedWhole : fill(words[SAID[target.kind]], cards.length + (target.kind === 'card' ? 1 : 0));
  form.dataset.said = said.replace('{name}', nameOf(target));
  return submit(form);
}

function address({ kind, id }) {
  if (kind === 'card') return 'groups';
  return kind === 'group' ? `groups/${id}/ideas` : `themes/${id}/ideas`;
}

function fieldsOfGroup(form, group, target) {
  add(form, 'theme', target.id);
  add(form, 'from', group.dataset.place);
}

function add(form, name, value) {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name, value });
  form.append(field);
}

function nameOf({ kind, element }) {
  if (kind === 'group') return written(element.querySelector('.group-heading'));
  return kind === 'theme' ? written(element.querySelector('span:not(.badge)')) : '';
}
