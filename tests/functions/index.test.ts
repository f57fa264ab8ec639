import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { FUNCIONES } from '../../src/functions/index';

const ROOT = join(__dirname, '../..');

interface Metadato {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** Run apart: the generator is an ES module over a CommonJS tool. */
const metadatos = (
  JSON.parse(
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `import { functionsMetadata } from ${JSON.stringify(join(ROOT, 'tools/functions-metadata.js'))};
       process.stdout.write(await functionsMetadata());`,
    ]).toString(),
  ) as { functions: Metadato[] }
).functions;

describe('metadata and code', () => {
  it('name the same functions', () => {
    expect(metadatos.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCIONES).sort());
  });

  it.each(metadatos)(
    '$id is named as Excel allows and explained in Spanish within its limits',
    (metadato) => {
      expect(metadato.id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(metadato.name).toBe(metadato.id);
      const textos = [metadato.description, ...metadato.parameters.map(({ description }) => description)];
      for (const texto of textos) {
        expect(texto).toMatch(/^[A-ZÁÉÍÓÚÑ«].*\.$/);
        expect(texto.length).toBeLessThanOrEqual(255);
      }
    },
  );

  it('declare every function in a file of its own', () => {
    const carpeta = join(ROOT, 'src/functions');
    const porArchivo = readdirSync(carpeta).map(
      (nombre) => readFileSync(join(carpeta, nombre), 'utf8').match(/@customfunction/g)?.length ?? 0,
    );
    expect(Math.max(...porArchivo)).toBe(1);
  });
});

it('stay within 15 kB', () => {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, 'src/functions/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(15_000);
});

describe('in Excel', () => {
  class ErrorDeExcel extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const runtime = { Error: ErrorDeExcel, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } };
  beforeAll(() => void Object.assign(globalThis, { CustomFunctions: runtime }));
  afterAll(() => void Reflect.deleteProperty(globalThis, 'CustomFunctions'));

  it('an error is Excel’s own, with its message', () => {
    expect(errorDe(() => FUNCIONES['EFICACIA']?.([[1, 2]], [[1]]))).toMatchObject({ code: '#VALUE!' });
    expect(errorDe(() => FUNCIONES['EFICIENCIA']?.(5, 0))).toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/^La ejecución financiera es 0/),
    });
  });

  it('an error inside a spilled column too', () => {
    const celdas = FUNCIONES['CODIGO.AREA']?.([['GROGR1'], ['5.1.1']]) as unknown[][];
    expect(celdas[0]?.[0]).toBe('GROGR');
    expect(celdas[1]?.[0]).toEqual(expect.objectContaining({ code: '#N/A' }));
  });
});

function errorDe(llamar: () => unknown): unknown {
  try {
    return llamar();
  } catch (error) {
    return error;
  }
}
