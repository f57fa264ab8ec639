import {
  archivoDeIcono,
  atributo,
  hijo,
  hijos,
  leer,
  leerAtajos,
  leerXml,
  medirPng,
  todos,
  uno,
} from './leer';

const xml = leerXml();
const raiz = xml.documentElement;
const version = uno(raiz, 'VersionOverrides');
const recursos = uno(version, 'Resources');

describe('order of elements', () => {
  // Office refuses a manifest whose elements stand in another order than its schema's sequences.
  it('is that of the schema for the add-in', () => {
    expect(hijos(raiz)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ]);
  });

  it('is that of the schema for the version overrides', () => {
    expect(hijos(version)).toEqual(['Requirements', 'Hosts', 'Resources']);
    expect(hijos(recursos)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  it('has the runtime first in its host', () => {
    expect(hijos(uno(uno(version, 'Hosts'), 'Host'))).toEqual([
      'Runtimes',
      'AllFormFactors',
      'DesktopFormFactor',
    ]);
  });

  it('is that of the schema for functions, groups and buttons', () => {
    const [funciones, cinta, contexto] = todos(version, 'ExtensionPoint');
    expect(funciones && hijos(funciones)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(cinta && hijos(cinta)).toEqual(['CustomTab']);
    expect(hijos(uno(version, 'CustomTab'))).toEqual(['Group', 'Group', 'Group', 'Group', 'Label']);
    for (const grupo of todos(version, 'Group'))
      expect(hijos(grupo).slice(0, 3)).toEqual(['Label', 'Icon', 'Control']);
    for (const boton of cinta ? todos(cinta, 'Control') : [])
      expect(hijos(boton)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    // Office takes one control per menu of its own.
    expect(contexto && hijos(uno(contexto, 'OfficeMenu'))).toEqual(['Control']);
    expect(contexto && hijos(uno(contexto, 'Control'))).toEqual(['Label', 'Supertip', 'Icon', 'Items']);
    for (const item of contexto ? todos(contexto, 'Item') : [])
      expect(hijos(item)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });
});

describe('shared runtime', () => {
  it('is one long-lived page for pane, functions and commands', () => {
    const runtime = uno(version, 'Runtime');
    expect(atributo(runtime, 'lifetime')).toBe('long');
    const pagina = atributo(runtime, 'resid');
    expect(atributo(uno(uno(version, 'Page'), 'SourceLocation'), 'resid')).toBe(pagina);
    expect(atributo(uno(version, 'FunctionFile'), 'resid')).toBe(pagina);
    const [panel] = todos(version, 'Action').filter((accion) => todos(accion, 'TaskpaneId').length > 0);
    expect(panel && atributo(uno(panel, 'SourceLocation'), 'resid')).toBe(pagina);
    expect(valorDe(pagina)).toBe(
      atributo(uno(uno(raiz, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue'),
    );
  });
});

describe('resources', () => {
  const definidos = [...recursos.querySelectorAll('[id]')];

  it('are defined once each', () => {
    const ids = definidos.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are all found by those who use them, and all used', () => {
    const usados = new Set([...version.querySelectorAll('[resid]')].map((uso) => atributo(uso, 'resid')));
    const ids = new Set(definidos.map(({ id }) => id));
    expect([...usados].filter((resid) => !ids.has(resid))).toEqual([]);
    expect([...ids].filter((id) => !usados.has(id))).toEqual([]);
  });

  it('have ids and texts within the limits of Office', () => {
    for (const { id } of definidos) expect(id.length).toBeLessThanOrEqual(32);
    const textos = (lista: string) =>
      todos(uno(recursos, lista), 'String').map((texto) => atributo(texto, 'DefaultValue').length);
    expect(Math.max(...textos('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...textos('LongStrings'))).toBeLessThanOrEqual(250);
    expect(atributo(uno(raiz, 'DisplayName'), 'DefaultValue').length).toBeLessThanOrEqual(125);
    expect(atributo(hijo(raiz, 'Description'), 'DefaultValue').length).toBeLessThanOrEqual(250);
  });

  it('come from one HTTPS address', () => {
    const direcciones = [...raiz.querySelectorAll('[DefaultValue]')]
      .map((elemento) => atributo(elemento, 'DefaultValue'))
      .filter((valor) => valor.includes('://'));
    expect(new Set(direcciones.map((direccion) => new URL(direccion).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });
});

describe('icons', () => {
  const imagenes = todos(version, 'Image').filter((imagen) => imagen.hasAttribute('size'));

  it.each(imagenes.map((imagen) => [atributo(imagen, 'resid'), Number(atributo(imagen, 'size'))] as const))(
    '%s is %d pixels wide and high',
    (resid, tamano) => {
      expect(medirPng(archivoDeIcono(valorDe(resid)))).toEqual({ ancho: tamano, alto: tamano });
    },
  );

  it('include for every group and button the three sizes that Office requires', () => {
    for (const icono of todos(version, 'Icon')) {
      const tamanos = todos(icono, 'Image').map((imagen) => atributo(imagen, 'size'));
      expect(tamanos).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });

  it('of the add-in are 32 pixels, and 64 on fine screens', () => {
    const medir = (nombre: string) => medirPng(archivoDeIcono(atributo(uno(raiz, nombre), 'DefaultValue')));
    expect(medir('IconUrl').ancho).toBe(32);
    expect(medir('HighResolutionIconUrl').ancho).toBe(64);
  });
});

describe('requirements and version', () => {
  const conjuntos = (padre: Element) =>
    todos(padre, 'Set').map((conjunto) => [atributo(conjunto, 'Name'), atributo(conjunto, 'MinVersion')]);

  it('ask for what the code uses, before and after the overrides', () => {
    const pedidos = [
      ['ExcelApi', '1.13'],
      ['SharedRuntime', '1.1'],
    ];
    expect(todos(raiz, 'Requirements').map(conjuntos)).toEqual([pedidos, pedidos]);
    expect(leer('src/taskpane/main.tsx')).toContain("const EXCEL_API = '1.13'");
  });

  it('carry the version of package.json', () => {
    const { version: paquete } = JSON.parse(leer('package.json')) as { version: string };
    expect(uno(raiz, 'Version').textContent).toBe(`${paquete}.0`);
  });
});

describe('commands', () => {
  it('are associated under the names that the ribbon calls', () => {
    const codigo = leer('src/commands/commands.ts');
    const asociadas = [...codigo.matchAll(/actions\.associate\(\s*'(\w+)'/g)].map(([, nombre]) => nombre);
    const llamadas = todos(version, 'FunctionName').map(({ textContent }) => textContent);
    const atajos = leerAtajos().actions.map(({ id }) => id);
    expect([...asociadas].sort()).toEqual([...new Set([...llamadas, ...atajos])].sort());
  });
});

function valorDe(resid: string): string {
  const recurso = [...recursos.querySelectorAll('[id]')].find(({ id }) => id === resid);
  return atributo(recurso, 'DefaultValue');
}

describe('keyboard shortcuts', () => {
  const { actions, shortcuts } = leerAtajos();

  it('are told to Office by the address of their file, which the build puts there', () => {
    const url = new URL(atributo(uno(raiz, 'ExtendedOverrides'), 'Url'));
    expect(url.pathname).toBe('/shortcuts.json');
    expect(leer('webpack.config.js')).toContain('manifest/shortcuts.json');
  });

  it('have one key combination per action', () => {
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  it('keep away from what Excel and the keyboard use themselves', () => {
    // Ctrl+Alt is AltGr on a Spanish keyboard, and Ctrl+Alt+V is Excel's paste special.
    for (const { key } of shortcuts) {
      expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
      expect(key.mac).toMatch(/^Command\+Alt\+Shift\+[A-Z]$/);
    }
  });
});
