/** An element that the page certainly has: the page and its script are one thing. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The workbench page has no #${id}.`);
  return found;
}
