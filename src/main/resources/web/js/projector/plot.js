/*
 * Names at the dots of the matrix ([data-plot]): beside, above or below, where they lie on nothing else and inside the field;
 * else not at all, for they stand in the list too.
 */
const PLACES = [
  ['start', 0.9, 0],
  ['end', -0.9, 0],
  ['middle', 0, -1.15],
  ['middle', 0, 1.15],
];

export function plot() {
  ['morphed', 'looked'].forEach((name) => document.addEventListener(name, lay));
  window.addEventListener('resize', lay);
  document.fonts?.ready.then(lay);
  lay();
}

function lay() {
  document.querySelectorAll('[data-plot]').forEach((field) => {
    const room = field.getBoundingClientRect();
    const taken = [...field.parentElement.querySelectorAll('.matrix-mark circle, .plot-word')].map((place) => place.getBoundingClientRect());
    field.querySelectorAll('.plot-name').forEach((name) => {
      const text = name.firstElementChild;
      text.style.visibility = 'hidden';
      const aside = Number(name.dataset.aside);
      for (const [anchor, x, y] of PLACES) {
        text.setAttribute('text-anchor', anchor);
        text.setAttribute('x', `${aside + x}em`);
        text.setAttribute('y', `${y}em`);
        const box = text.getBoundingClientRect();
        if (inside(box, room) && !taken.some((other) => overlap(box, other))) {
          text.style.visibility = 'visible';
          taken.push(box);
          return;
        }
      }
    });
  });
}

const inside = (box, room) => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
