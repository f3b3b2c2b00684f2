/* Where the keyboard is. */
export function holdsFocus(node) {
  const focused = document.activeElement;
  return Boolean(focused) && focused !== document.body && node.contains(focused);
}
