/* What lies under a dragged card, and what letting go there would mean. */
let marked = null;

/** { kind: 'card' | 'group' | 'theme' | 'out', element, id } or null where nothing would happen. */
export function targetAt(x, y, cards) {
  const under = document.elementFromPoint(x, y);
  const tab = under?.closest('[data-tabs] a[href^="#theme-"]');
  if (tab) return theme(tab, cards);
  // A group can only be moved to another theme; it is ordered with its buttons.
  if (cards[0].matches('[data-group]')) return null;
  const out = under?.closest('[data-out]');
  if (out) return { kind: 'out', element: out, id: out.dataset.out };
  const group = under?.closest('[data-group]');
  if (group) return cards.every((card) => group.contains(card)) ? null : { kind: 'group', element: group, id: group.dataset.group };
  const card = under?.closest('[data-idea]');
  return card && !cards.includes(card) ? { kind: 'card', element: card, id: card.dataset.idea } : null;
}

function theme(tab, cards) {
  const id = tab.hash.slice('#theme-'.length);
  const here = cards[0].closest('[data-theme]')?.dataset.theme;
  return id === here ? null : { kind: 'theme', element: tab, id };
}

export function mark(target) {
  if (marked === target?.element) return;
  clearTarget();
  marked = target?.element ?? null;
  marked?.classList.add('drop-target');
}

export function clearTarget() {
  marked?.classList.remove('drop-target');
  marked = null;
}
