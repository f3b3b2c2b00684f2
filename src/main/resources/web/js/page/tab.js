/* What this tab remembers for as long as it is open, where the browser lets it. */
export function inTab(use) {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}
