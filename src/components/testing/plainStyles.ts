/**
 * Computed styles are the inline ones alone. jsdom works out each of them from every rule of the page, which took a
 * third of the time of a view's test; what rules say is looked at in the browser tests.
 */
export function plainStyles(): void {
  window.getComputedStyle = (element) => (element as HTMLElement).style;
}
