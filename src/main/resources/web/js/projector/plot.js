/*
 * Names at the dots of the matrix ([data-plot]): beside, above or below, where they lie on nothing else and inside the field;
 * else not at all, for they stand in the list too. No dot lies on the name of a quarter ([data-plot] ~ .plot-word).
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
    const quarters = [...field.parentElement.querySelectorAll('.plot-word')];
    makeRoom(field, quarters);
    name(field, quarters);
  });
}

/** Where a dot would lie on the name of a quarter, all of them keep off the edges that the names stand at, above as below. */
function makeRoom(field, quarters) {
  const dots = field.querySelector('.plot-dots');
  const stand = (edge) => {
    dots.setAttribute('y', String(edge));
    dots.setAttribute('height', String(Math.max(0, field.clientHeight - 2 * edge)));
  };
  const names = quarters.map((place) => place.getBoundingClientRect());
  const circles = () => [...dots.querySelectorAll('circle')].map((circle) => circle.getBoundingClientRect());
  stand(0);
  if (circles().some((circle) => names.some((other) => overlap(circle, other)))) {
    const highest = Math.max(...names.map(({ height }) => height));
    stand(highest + Math.max(...circles().map(({ height }) => height)) / 2);
  }
}

function name(field, quarters) {
  const room = field.getBoundingClientRect();
  const taken = [...field.querySelectorAll('.matrix-mark circle'), ...quarters].map((place) => place.getBoundingClientRect());
  field.querySelectorAll('.plot-name').forEach((label) => {
    const text = label.firstElementChild;
    text.style.visibility = 'hidden';
    const aside = Number(label.dataset.aside);
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
}

const inside = (box, room) => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
