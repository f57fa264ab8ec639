/** Both manifests and what they point to, read from the repository; nothing is asked of a network. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { runTool } from '../support/tool';

const ROOT = join(__dirname, '../..');

export function leer(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** manifest.xml as the build makes it. */
export function leerXml(): Document {
  return comoXml(runTool('manifests.js', 'xmlManifest', leer('manifest.xml')));
}

export function comoXml(texto: string): Document {
  return new JSDOM(texto, { contentType: 'application/xml' }).window.document;
}

/** The elements of a name, in document order, whatever their prefix. */
export function todos(padre: Document | Element, nombre: string): readonly Element[] {
  return [...padre.getElementsByTagNameNS('*', nombre)];
}

/** The only element of a name. */
export function uno(padre: Document | Element, nombre: string): Element {
  const [elemento, otro] = todos(padre, nombre);
  if (!elemento || otro) throw new Error(`Expected one ${nombre}.`);
  return elemento;
}

/** The only child of a name: `Description` also stands deeper down. */
export function hijo(padre: Element, nombre: string): Element {
  const [elemento, otro] = [...padre.children].filter(({ localName }) => localName === nombre);
  if (!elemento || otro) throw new Error(`Expected one child ${nombre}.`);
  return elemento;
}

export function hijos(elemento: Element): readonly string[] {
  return [...elemento.children].map(({ localName }) => localName);
}

export function atributo(elemento: Element | undefined, nombre: string): string {
  const valor = elemento?.getAttribute(nombre);
  if (valor === null || valor === undefined) throw new Error(`No ${nombre} on ${elemento?.localName}.`);
  return valor;
}

export interface Imagen {
  readonly ancho: number;
  readonly alto: number;
}

const FIRMA_PNG = '89504e470d0a1a0a';

/** Size of a PNG from its IHDR chunk; throws where the file is missing or is no PNG. */
export function medirPng(path: string): Imagen {
  const bytes = readFileSync(join(ROOT, path));
  if (bytes.subarray(0, 8).toString('hex') !== FIRMA_PNG) throw new Error(`${path} is no PNG.`);
  return { ancho: bytes.readUInt32BE(16), alto: bytes.readUInt32BE(20) };
}

/** `https://…/iconos/x.png` → `assets/iconos/x.png`: where the build takes it from. */
export function archivoDeIcono(url: string): string {
  const { pathname } = new URL(url);
  return `assets${pathname}`;
}

export interface FuncionGenerada {
  readonly id: string;
  readonly name: string;
}

export interface Boton {
  readonly id: string;
  readonly label: string;
  readonly icons: readonly { readonly size: number; readonly url: string }[];
  readonly supertip: { readonly title: string; readonly description: string };
  readonly actionId: string;
}

export interface Menu extends Omit<Boton, 'actionId'> {
  readonly items: readonly Boton[];
}

export interface Grupo {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly Boton[];
}

export interface ManifiestoUnificado {
  readonly id: string;
  readonly version: string;
  readonly manifestVersion: string;
  readonly name: { readonly short: string };
  readonly description: { readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly extensions: readonly [
    {
      readonly requirements: {
        readonly scopes: readonly string[];
        readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[];
      };
      readonly runtimes: readonly [
        {
          readonly lifetime: string;
          readonly code: { readonly page: string };
          readonly actions: readonly { readonly id: string; readonly type: string }[];
          readonly customFunctions: {
            readonly namespace: { readonly id: string };
            readonly metadataUrl: string;
            readonly functions: readonly FuncionGenerada[];
          };
        },
      ];
      readonly contextMenus: readonly [
        { readonly menus: readonly [{ readonly entryPoint: string; readonly controls: readonly [Menu] }] },
      ];
      readonly keyboardShortcuts: readonly [
        {
          readonly shortcuts: readonly {
            readonly key: { readonly default: string; readonly mac: string };
            readonly actionId: string;
          }[];
          readonly keyMappingFiles: { readonly shortcutsUrl: string };
        },
      ];
      readonly ribbons: readonly [
        { readonly tabs: readonly [{ readonly label: string; readonly groups: readonly Grupo[] }] },
      ];
    },
  ];
}

export interface Atajos {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
}

/** The file that ExtendedOverrides points to. */
export function leerAtajos(): Atajos {
  return JSON.parse(leer('manifest/shortcuts.json')) as Atajos;
}

/** manifest.json as the build makes it, after the check against the bundled schema; run apart, being an ES module. */
export function leerUnificado(): ManifiestoUnificado {
  const texto = execFileSync(process.execPath, [join(ROOT, 'tools/check-manifest.js')]).toString();
  return JSON.parse(texto) as ManifiestoUnificado;
}
