/** An element as office.js uses it: it makes script elements and appends them to the head. */
interface ScriptElement {
  src: string;
  onload?: (() => void) | null;
}

const nothing = (): void => undefined;

/** Loads a script that office.js asked for by address; then calls its `onload`. */
export type LoadScript = (address: string) => void;

/**
 * Makes the running realm enough of a page for office.js, or prepares the page that is there (jsdom). Scripts that
 * office.js appends to the head are loaded by `load`; whatever lies elsewhere (telemetry) is left alone.
 */
export function preparePage(officeUrl: string, load: LoadScript): void {
  if (typeof document === 'undefined') definePage(officeUrl, load);
  else adoptPage(officeUrl, load);
}

function definePage(officeUrl: string, load: LoadScript): void {
  const head = { appendChild: (script: ScriptElement) => run(script, load) };
  const elements: Readonly<Record<string, readonly object[]>> = {
    head: [head],
    script: [{ src: officeUrl, getAttribute: () => officeUrl }],
  };
  const page = {
    readyState: 'complete',
    cookie: '',
    head,
    createElement: () => ({ src: '', setAttribute: nothing, style: {} }),
    getElementById: () => null,
    getElementsByTagName: (name: string) => elements[name.toLowerCase()] ?? [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  const location = new URL('https://localhost/taskpane.html');
  define({
    window: globalThis,
    self: globalThis,
    document: page,
    location,
    history: {},
    navigator: { userAgent: 'Node', language: 'es-ES', languages: ['es-ES'] },
    addEventListener: nothing,
    removeEventListener: nothing,
    name: '',
  });
}

function define(globals: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

/** In a jsdom page scripts are not fetched: those of office.js are run in place of being appended. */
function adoptPage(officeUrl: string, load: LoadScript): void {
  const marker = document.createElement('script');
  marker.type = 'application/json';
  marker.src = officeUrl;
  const [head] = document.getElementsByTagName('head');
  if (!head) throw new Error('The page has no head.');
  head.appendChild(marker);
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement)) return append(node);
    run({ src: node.src, onload: () => void node.onload?.(new Event('load')) }, load);
    return node;
  };
}

function run(script: ScriptElement, load: LoadScript): void {
  queueMicrotask(() => {
    load(script.src);
    script.onload?.();
  });
}
