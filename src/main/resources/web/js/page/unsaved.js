/*
 * Who leaves a page with something typed in a form that is not saved by itself is asked first: in all forms of the plan, and
 * elsewhere in form[data-guard]. What is on its way is not asked about, but for what stands in the forms beside it.
 */
let leaving = null;

export function guard(forms) {
  document.addEventListener('submit', ({ target }) => (leaving = target));
  window.addEventListener('beforeunload', (event) => {
    const left = [...document.querySelectorAll(forms)].filter((form) => form !== leaving);
    leaving = null;
    if (!left.some((form) => [...form.elements].some(unsaved))) return;
    event.preventDefault();
    event.returnValue = '';
  });
}

function unsaved(field) {
  if (!field.name || field.type === 'hidden') return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return 'defaultValue' in field && field.value !== field.defaultValue;
}
