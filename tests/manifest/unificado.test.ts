import { FUNCIONES } from '../../src/functions';
import { atributo, hijo, leer, leerAtajos, leerUnificado, leerXml, medirPng, todos, uno } from './leer';

const xml = leerXml();
const recursos = new Map(
  [...uno(xml, 'Resources').querySelectorAll('[id]')].map((recurso) => [
    recurso.id,
    atributo(recurso, 'DefaultValue'),
  ]),
);
/** Reading it checks it against the schema of its version. */
const json = leerUnificado();
const [extension] = json.extensions;
const [runtime] = extension.runtimes;
const [tab] = extension.ribbons[0].tabs;

function texto(elemento: Element, nombre: string): string | undefined {
  return recursos.get(atributo(hijo(elemento, nombre), 'resid'));
}

it('is of a schema that knows custom functions', () => {
  expect(Number(json.manifestVersion.split('.')[1])).toBeGreaterThanOrEqual(24);
});

it('names the same add-in as manifest.xml, of the version of package.json', () => {
  const { version } = JSON.parse(leer('package.json')) as { version: string };
  expect(json.version).toBe(version);
  expect(json.id).toBe(uno(xml, 'Id').textContent);
  expect(json.name.short).toBe(atributo(uno(xml, 'DisplayName'), 'DefaultValue'));
  expect(json.description.full).toBe(atributo(hijo(xml.documentElement, 'Description'), 'DefaultValue'));
});

it('asks for the same requirement sets', () => {
  const [pedidos] = todos(xml, 'Requirements');
  expect(extension.requirements.capabilities).toEqual(
    pedidos &&
      todos(pedidos, 'Set').map((conjunto) => ({
        name: atributo(conjunto, 'Name'),
        minVersion: atributo(conjunto, 'MinVersion'),
      })),
  );
});

it('runs the same page in one long-lived runtime', () => {
  expect(runtime.lifetime).toBe('long');
  expect(runtime.code.page).toBe(recursos.get('Taskpane.Url'));
});

it('has the same ribbon: groups, buttons, texts, icons and commands', () => {
  const grupos = todos(xml, 'Group').map((grupo) => ({
    id: grupo.id,
    label: texto(grupo, 'Label'),
    controls: todos(grupo, 'Control').map((boton) => ({
      id: boton.id,
      label: texto(boton, 'Label'),
      title: texto(uno(boton, 'Supertip'), 'Title'),
      description: texto(uno(boton, 'Supertip'), 'Description'),
      accion: todos(boton, 'FunctionName')[0]?.textContent ?? 'panel',
    })),
  }));
  expect(
    tab.groups.map(({ id, label, controls }) => ({
      id,
      label,
      controls: controls.map((boton) => ({
        id: boton.id,
        label: boton.label,
        ...boton.supertip,
        accion: boton.actionId,
      })),
    })),
  ).toEqual(grupos);
  expect(tab.label).toBe(recursos.get('Tab.Label'));
  const iconos = tab.groups.flatMap(({ controls }) => controls.flatMap(({ icons }) => icons));
  const conocidos = new Set(recursos.values());
  expect(iconos.filter(({ url }) => !conocidos.has(url))).toEqual([]);
});

it('has the same menu on a cell', () => {
  const contexto = uno(xml, 'OfficeMenu');
  const [menu] = extension.contextMenus[0].menus;
  const [control] = menu.controls;
  expect([menu.entryPoint, contexto.id]).toEqual(['cell', 'ContextMenuCell']);
  expect(control.label).toBe(texto(uno(contexto, 'Control'), 'Label'));
  expect(
    control.items.map(({ id, label, supertip, actionId }) => [id, label, supertip.title, actionId]),
  ).toEqual(
    todos(contexto, 'Item').map((item) => [
      item.id,
      texto(item, 'Label'),
      texto(hijo(item, 'Supertip'), 'Title'),
      uno(item, 'FunctionName').textContent,
    ]),
  );
});

it('has the shortcuts of the file for older clients', () => {
  const [atajos] = extension.keyboardShortcuts;
  const { shortcuts } = leerAtajos();
  expect(atajos.shortcuts).toEqual(shortcuts.map(({ action, key }) => ({ key, actionId: action })));
  expect(atajos.keyMappingFiles.shortcutsUrl).toBe(atributo(uno(xml, 'ExtendedOverrides'), 'Url'));
});

it('defines an action for every button, menu item and shortcut, and no other', () => {
  const pedidas = [
    ...tab.groups.flatMap(({ controls }) => controls.map(({ actionId }) => actionId)),
    ...extension.contextMenus[0].menus[0].controls[0].items.map(({ actionId }) => actionId),
    ...extension.keyboardShortcuts[0].shortcuts.map(({ actionId }) => actionId),
  ];
  expect(runtime.actions.map(({ id }) => id).sort()).toEqual([...new Set(pedidas)].sort());
});

it('declares the functions of the code, under the namespace of manifest.xml', () => {
  const { customFunctions } = runtime;
  expect(customFunctions.functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCIONES).sort());
  expect(customFunctions.namespace.id).toBe(recursos.get('Functions.Namespace'));
  expect(customFunctions.metadataUrl).toBe(recursos.get('Functions.Metadata.Url'));
});

it('has a colour icon of 192 pixels and an outline of 32', () => {
  expect(medirPng(`assets/${json.icons.color}`)).toEqual({ ancho: 192, alto: 192 });
  expect(medirPng(`assets/${json.icons.outline}`)).toEqual({ ancho: 32, alto: 32 });
});
