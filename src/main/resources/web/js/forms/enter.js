/* input[data-enter]: Enter in it presses the button in its row, and not the first one of the form, which does something else. */
export function enter() {
  document.addEventListener('keydown', (event) => {
    const button = event.key === 'Enter' && event.target.matches?.('[data-enter]') && event.target.closest('.row')?.querySelector('button');
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}
