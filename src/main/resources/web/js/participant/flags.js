/*
 * form[data-flag="id"]: what I have flagged says so on its card, and the same button takes it back until the
 * facilitator has looked at it. Its words stand on the body, once for all cards: a card that comes is small.
 * Which those are is mine alone, so it comes with 'mine'.
 */
import { own, whole, write } from '../page/own.js';

let mine = {};

export function flags() {
  const layAll = whole(() => {
    const looked = new Set(mine.looked_at ?? []);
    const flagged = new Set(mine.flagged ?? []);
    document.querySelectorAll('form[data-flag]').forEach((form) => {
      const id = Number(form.dataset.flag);
      lay(form, flagged.has(id));
      if (flagged.has(id)) raised(form, looked.has(id));
    });
  });
  document.addEventListener('mine', ({ detail }) => {
    mine = detail;
    layAll();
  });
}

function lay(form, flagged) {
  const { flagHint, flagSaid, flagSaidBack } = document.body.dataset;
  const button = form.querySelector('button');
  own(form, 'data-said', flagSaid);
  own(form, 'data-said-back', flagSaidBack);
  own(button, 'title', flagHint);
  own(button, 'aria-pressed', String(flagged));
}

function raised(form, looked) {
  const { flagLooked, flagRaised } = document.body.dataset;
  const button = form.querySelector('button');
  own(form, 'action', `${form.getAttribute('action').split('?')[0]}?_method=DELETE`);
  if (looked) own(button, 'disabled', '');
  write(button, looked ? flagLooked : flagRaised);
}
