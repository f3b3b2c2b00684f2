/* details[data-menu]: one is open at a time, and Escape, a click elsewhere or on a link in it, or an accepted change closes it. */
export function menus() {
  document.addEventListener('toggle', ({ target }) => target.open && target.matches?.('[data-menu]') && opened(target), true);
  document.addEventListener('click', ({ target }) => closeMenus(target.closest?.('a') ? null : target.closest?.('[data-menu]')));
  document.addEventListener('sent', ({ detail: { form } }) => {
    const menu = form.closest('[data-menu]');
    if (menu) close(menu);
  });
  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && event.target.closest?.('[data-menu][open]');
    if (menu) close(menu);
  });
}

export function closeMenus(but = null) {
  document.querySelectorAll('[data-menu][open]').forEach((menu) => menu !== but && (menu.open = false));
}

function opened(menu) {
  closeMenus(menu);
  menu.lastElementChild.scrollIntoView({ block: 'nearest' });
  const field = menu.querySelector('[data-first]');
  if (!field) return;
  field.focus();
  field.select();
}

function close(menu) {
  const inside = menu.contains(document.activeElement);
  menu.open = false;
  if (inside) menu.querySelector('summary').focus();
}
