/*
 * Who leaves a page with something typed in a form that is not saved by itself is asked first: in all forms of the plan, and
 * elsewhere in form[data-guard]. What is on its way to another page is not asked about, but for what stands in the forms
 * beside it; a form that stays where it is ([data-send], or nobody was there to take it) is not on its way.
 */
let leaving = null;

export function guard(forms) {
  // After all who send a form otherwise, or not at all.
  document.addEventListener('submit', (event) => event.defaultPrevented || leaveWith(event.target));
  window.addEventListener('beforeunload', (event) => {
    const left = [...document.querySelectorAll(forms)].filter((form) => form !== leaving);
    leaving = null;
    if (!left.some((form) => [...form.elements].some(unsaved))) return;
    event.preventDefault();
    event.returnValue = '';
  });
}

/** This form goes to another page now. */
export function leaveWith(form) {
  leaving = form;
}

function unsaved(field) {
  if (!field.name || field.type === 'hidden') return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.options) return chosen(field);
  return 'defaultValue' in field && field.value !== field.defaultValue;
}

/** Where the page chooses nothing, the browser chooses the first of a list of which one is chosen. */
function chosen(list) {
  const options = [...list.options];
  const first = list.multiple || options.some((option) => option.defaultSelected) ? null : options[0];
  return options.some((option) => option.selected !== (option.defaultSelected || option === first));
}
