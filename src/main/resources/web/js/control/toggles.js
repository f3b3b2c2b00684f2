/* [data-toggle]: the second click of a double click would undo what the first one did, and nobody means that. */
export function toggles() {
  document.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2 || !event.target.closest?.('[data-toggle]')) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
