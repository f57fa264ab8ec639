/** The guide: every link leads somewhere, every picture is there, and what is generated is up to date. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REGLAS } from '../../src/check/rules';
import { buscar } from '../../src/taskpane/ayuda/buscar';
import { anclaDe, leerPagina, type Bloque, type Linea } from '../../src/taskpane/ayuda/markdown';
import { PAGINAS } from '../../src/taskpane/ayuda/paginas';

const ROOT = join(__dirname, '../..');
const GUIA = join(ROOT, 'assets/guia');

const bloques = PAGINAS.flatMap((pagina) =>
  pagina.secciones.flatMap((seccion) => seccion.bloques.map((bloque) => ({ pagina, bloque }))),
);

function lineasDe(bloque: Bloque): readonly Linea[] {
  if (bloque.clase === 'imagen') return [];
  if (bloque.clase === 'lista') return bloque.lineas;
  return bloque.clase === 'tabla' ? bloque.filas.flat() : [bloque.linea];
}

describe('the guide', () => {
  it('has every page of assets/guia, each once', () => {
    const archivos = readdirSync(GUIA).filter((nombre) => nombre.endsWith('.md'));
    expect(PAGINAS.map(({ id }) => `${id}.md`).sort()).toEqual(archivos.sort());
  });

  it('has links that lead to a section', () => {
    const rotos = bloques.flatMap(({ pagina, bloque }) =>
      lineasDe(bloque)
        .flat()
        .flatMap((trozo) => {
          if (trozo.clase !== 'enlace') return [];
          const destino = PAGINAS.find(({ id }) => id === (trozo.pagina || pagina.id));
          const hay = destino?.secciones.some(({ id }) => id === trozo.seccion);
          return hay ? [] : [`${pagina.id}: ${trozo.pagina}#${trozo.seccion}`];
        }),
    );
    expect(rotos).toEqual([]);
  });

  it('has its pictures', () => {
    const imagenes = bloques.flatMap(({ bloque }) => (bloque.clase === 'imagen' ? [bloque.archivo] : []));
    expect(imagenes.length).toBeGreaterThan(3);
    expect(imagenes.filter((archivo) => !existsSync(join(GUIA, archivo)))).toEqual([]);
  });

  it('explains every rule from its own data', () => {
    const reglas = PAGINAS.find(({ id }) => id === 'reglas');
    const titulos = reglas?.secciones.slice(1).map(({ titulo }) => titulo);
    expect(titulos).toEqual(REGLAS.map(({ titulo }) => titulo));
    const script = `import('./tools/guide-rules.js').then((m) => m.staleGuide()).then((x) => process.stdout.write(x))`;
    expect(execFileSync(process.execPath, ['-e', script], { cwd: ROOT }).toString()).toBe('');
  });
});

describe('Markdown of the guide', () => {
  const pagina = leerPagina(
    'p',
    '# Título\n\nTexto con **fuerza**, `=A1` y [otra](otra.md#qué-es).\n\n## ¿Qué es, y qué no?\n\n- uno\n- dos\n\n> Nota\n\n| A | B |\n| --- | --- |\n| x \\| y | |\n',
  );

  it('is read into sections and blocks', () => {
    expect(pagina.secciones.map(({ id, titulo }) => [id, titulo])).toEqual([
      ['', 'Título'],
      ['qué-es-y-qué-no', '¿Qué es, y qué no?'],
    ]);
    expect(pagina.secciones[0].bloques).toEqual([
      {
        clase: 'parrafo',
        linea: [
          { clase: 'texto', texto: 'Texto con ' },
          { clase: 'fuerte', texto: 'fuerza' },
          { clase: 'texto', texto: ', ' },
          { clase: 'codigo', texto: '=A1' },
          { clase: 'texto', texto: ' y ' },
          { clase: 'enlace', texto: 'otra', pagina: 'otra', seccion: 'qué-es' },
          { clase: 'texto', texto: '.' },
        ],
      },
    ]);
    expect(pagina.secciones[1]?.bloques.map(({ clase }) => clase)).toEqual(['lista', 'nota', 'tabla']);
    expect(pagina.secciones[1]?.bloques[2]).toMatchObject({
      filas: [
        [[{ texto: 'A' }], [{ texto: 'B' }]],
        [[{ texto: 'x | y' }], []],
      ],
    });
  });

  it('makes anchors as GitHub does', () => {
    expect(anclaDe('POA.PROMEDIO.HIJOS')).toBe('poapromediohijos');
    expect(anclaDe('Si no se reconoce un plan')).toBe('si-no-se-reconoce-un-plan');
  });
});

describe('looking for words', () => {
  it('finds every word, accents and case not mattering, headings first', () => {
    const [primera] = buscar(PAGINAS, 'EFICACIA poa');
    expect(primera?.seccion.titulo).toBe('POA.EFICACIA');
    expect(buscar(PAGINAS, 'protegida')[0]?.pagina.id).toBe('problemas');
    expect(buscar(PAGINAS, 'equivalencias')[0]?.seccion.id).toBe('estructura-y-equivalencias');
  });

  it('finds nothing where a word is nowhere, or none is given', () => {
    expect(buscar(PAGINAS, 'eficacia xyzzy')).toEqual([]);
    expect(buscar(PAGINAS, '  ')).toEqual([]);
  });

  it('shows what stands around the word', () => {
    expect(buscar(PAGINAS, 'desproteger')[0]?.extracto).toContain('Desproteger');
  });
});
