/*
 * The picture of the wall in the control view shows what the wall does: at the same page, looking the same. #wall-seen of the
 * page round it tells of that, and is kept up to date there. Where no wall is known the picture goes by itself, as a wall would.
 */
const around = window.parent === window ? null : window.parent.document;

/** Whenever something on the page round this one has been drawn anew. */
export const roundAbout = (act) => around?.addEventListener('morphed', act);

/** All fields there of a kind. */
export const fieldsAround = (selector) => [...(around?.querySelectorAll(selector) ?? [])];

const wall = () => {
  const dataset = around?.getElementById('wall-seen')?.dataset;
  return dataset?.width ? dataset : null;
};
const entries = (list) => Object.fromEntries(list.split(',').map((entry) => [...entry.split('='), ''].slice(0, 2)));

/** As one text, to see whether it is another. */
export const seen = () => JSON.stringify(wall());

/** Which page of a list the wall is at, the first being 1; 0 where that is not known. */
export const pageSeen = (list) => Number(entries(wall()?.pages ?? '')[list]) || 0;

/** What the wall has been made to look like, or null. */
export function lookSeen() {
  const told = wall();
  return told && entries(told.look);
}
