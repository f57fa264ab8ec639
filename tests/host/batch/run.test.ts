import { readFileSync } from 'node:fs';
import { detectarSchema, type DetectarJson } from '../../../src/app/batch-detectar';
import type { ValidarJson } from '../../../src/app/batch-validar';
import { run } from '../../../src/host/batch/run';

const USOGC = 'tests/fixtures/anb-usogc-2017-t4.xlsx';

async function poa(...argv: string[]): Promise<{ status: number; json: unknown; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const status = await run(argv, {
    out: (text) => lines.out.push(text),
    err: (text) => lines.err.push(text),
  });
  const out = lines.out.join('\n');
  return {
    status,
    json: out.startsWith('{') ? (JSON.parse(out) as unknown) : null,
    out,
    err: lines.err.join('\n'),
  };
}

async function detectar(...files: string[]) {
  const { json, ...rest } = await poa('detectar', ...files);
  return { ...rest, json: json as DetectarJson | null };
}

async function validar(...files: string[]) {
  const { json, ...rest } = await poa('validar', ...files);
  return { ...rest, json: json as ValidarJson | null };
}

describe('poa detectar', () => {
  test('USOGC 2017: one table, 42 rows (16 agregados, 26 tareas), area, gestión and quarter', async () => {
    const { status, json } = await detectar(USOGC, '--json');
    expect(status).toBe(0);
    expect(detectarSchema.safeParse(json).success).toBe(true);
    const hoja = json?.archivos[0]?.hojas[0];
    expect(hoja).toMatchObject({ hoja: 'POA-01', visible: true });
    expect(hoja?.tablas).toHaveLength(1);
    const tabla = hoja?.tablas[0];
    expect(tabla).toMatchObject({
      forma: 'anb-poa01-seguimiento',
      titulo: { area: 'USOGC', gestion: 2017, trimestre: 4 },
      columnas: { id: 'A', codigo: 'B', meta: 'E', eficacia: 'AE', presupuesto: 'AI' },
    });
    expect(tabla?.columnas.programado).toEqual('G H I J K L M N O P Q R'.split(' '));
    const tipos = tabla?.filas.map(({ tipo }) => tipo) ?? [];
    expect(tipos).toHaveLength(42);
    expect(tipos.filter((tipo) => tipo === 'agregado')).toHaveLength(16);
    expect(tipos.filter((tipo) => tipo === 'tarea')).toHaveLength(26);
  });

  test('row 33 (Id 28) as it is printed: 117 of 1200, 9.75', async () => {
    const { json } = await detectar(USOGC, '--json');
    const fila = json?.archivos[0]?.hojas[0]?.tablas[0]?.filas.find(({ id }) => id === 28);
    expect(fila).toMatchObject({
      fila: 33,
      tipo: 'tarea',
      nivel: 5,
      codigo: 'USOGC1.1.3.1.4',
      meta: 1200,
      programado: Array(12).fill(100),
      ejecutado: [25, 4, 19, 4, 5, 7, 15, 6, 10, 16, 2, 4],
      indicador: 'suma',
      sentido: 'mayor',
      eficaciaRegistrada: 9.75,
      eficacia: 9.75,
      presupuesto: 0,
      presupuestoEjecutado: 0,
    });
  });

  test('an unreadable file does not stop the others, and the status is 2', async () => {
    const { status, json, err } = await detectar(
      'tests/fixtures/hostiles/empty.xlsx',
      'no-existe.xlsx',
      USOGC,
      '--json',
    );
    expect(status).toBe(2);
    expect(json?.archivos.map(({ error }) => error?.codigo ?? null)).toEqual(['VACIO', 'DANADO', null]);
    expect(json?.archivos[2]?.hojas[0]?.tablas).toHaveLength(1);
    expect(err).toContain(USOGC);
  });
});

describe('poa validar', () => {
  test('exit 1 and the three wrong % Efi of USOGC 2017 at their cells', async () => {
    const { status, json } = await validar(USOGC, '--json');
    expect(status).toBe(1);
    const eficacia = json?.hallazgos.filter(({ regla }) => regla === 'eficacia-registrada');
    expect(eficacia?.map(({ celda, esperado, actual }) => ({ celda, esperado, actual }))).toEqual([
      { celda: 'AE13', esperado: 0, actual: 100 },
      { celda: 'AE18', esperado: 0, actual: 66.67 },
      { celda: 'AE62', esperado: 50, actual: 47.97 },
    ]);
    expect(json?.hallazgos.filter(({ regla }) => regla === 'eficacia-padre')).toEqual([]);
    expect(json?.resumen.error).toBe(json?.hallazgos.filter(({ gravedad }) => gravedad === 'error').length);
  });

  test('nothing to validate is unusable input, said in a sentence', async () => {
    const { status, err } = await poa('validar', 'tests/fixtures/tortura/torture.xlsx');
    expect(status).toBe(2);
    expect(err).toContain('ninguna hoja contiene un formulario del POA');
  });
});

describe('poa', () => {
  test('wrong usage is status 2 and a sentence on standard error', async () => {
    const { status, out, err } = await poa('detectar');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Falta al menos un archivo');
  });
});

test('poa --version prints the version of package.json', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await poa('--version')).toMatchObject({ status: 0, out: version, err: '' });
});
