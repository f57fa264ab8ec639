import { consolidadosPrevios, informesDe } from '../../src/app/informe/anteriores';
import { compararInforme } from '../../src/app/informe/comparar';
import { SIN_CORRECCIONES } from '../../src/app/correcciones';
import { AJUSTES_DE_FABRICA } from '../../src/app/revision/ajustes-libro';
import { tallerEnEsteHilo } from '../../src/app/taller/taller-local';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { fixtureBytes } from '../support/fixture';

const CONTEXTO = { correcciones: SIN_CORRECCIONES, ajustes: AJUSTES_DE_FABRICA };
const INFORME = 'an-2020-informe-t4.xlsx';
const LIBROS = ['grcgr', 'grlgr', 'grogr'].map((una) => `an-2020-t4-simulado-${una}.xlsx`);

const sinHojas = { read: () => Promise.resolve({ name: 'informe.xlsx', sheets: [] }) };

async function preparar() {
  const taller = tallerEnEsteHilo();
  const libros = [...LIBROS, 'an-2020-estructura.xlsx', INFORME];
  const recibidos = [];
  for (const libro of libros) {
    recibidos.push(await taller.recibir(readXlsx(fixtureBytes(libro), libro).data, CONTEXTO));
  }
  const vista = await taller.ver({
    libro: { nombre: 'informe.xlsx', hojas: [], hallazgos: null },
    archivos: libros,
    ilegibles: [],
    metodo: 'ponderado',
    excluidas: new Set(),
    esperadas: [],
    trimestre: 4,
    ajustes: AJUSTES_DE_FABRICA,
    confirmadas: new Map(),
  });
  const hallados = recibidos.flatMap(({ resumen }) => informesDe(resumen.hojas, resumen.archivo));
  return { taller, vista, hallados };
}

test('a quarterly report in a closed file is found, is no missing plan, and is compared with', async () => {
  const { taller, vista, hallados } = await preparar();
  expect(hallados).toEqual([{ archivo: INFORME, hoja: 'Informe T4', fila: 14, gestion: 2020, trimestre: 4 }]);
  expect(vista.unidades.map(({ archivo }) => archivo)).toEqual(LIBROS);
  const [hallado] = hallados;
  if (!hallado) throw new Error('no report');
  const cambios = await compararInforme(
    sinHojas,
    () => Promise.resolve(taller),
    { tipo: 'informe', ...hallado },
    { hojas: [], metodo: 'ponderado', cifras: vista.cifras },
  );
  // Row 33 of the report says 3 936 270; the units bring 5 520 560 (budget_by_op 12.4.4.1 and 12.4.4.2).
  expect(cambios?.cambios).toContainEqual({
    que: 'acp',
    clave: '12.4.4',
    nombre: 'Desarrollar capacidades del Talento Humano requeridas para la modernización aduanera',
    medida: 'vigente',
    antes: 3_936_270,
    ahora: 5_520_560,
    diferencia: 1_584_290,
  });
});

test('without the sheet of an earlier run, or the table of a report, there is nothing to compare', async () => {
  const nadie = () => Promise.reject(new Error('Not asked for.'));
  const ahora = { hojas: [], metodo: 'ponderado', cifras: [] } as const;
  expect(
    await compararInforme(sinHojas, nadie, { tipo: 'generado', hoja: 'Consolidado T4' }, ahora),
  ).toBeNull();
  const informe = { archivo: null, hoja: 'Informe', fila: 3, gestion: null, trimestre: null } as const;
  expect(await compararInforme(sinHojas, nadie, { tipo: 'informe', ...informe }, ahora)).toBeNull();
});

test('earlier quarters of this workbook, the nearest first', () => {
  const hojas = ['Consolidado T1', 'Base POA', 'Consolidado T4', 'Consolidado T3'].map((hoja) => ({ hoja }));
  expect(consolidadosPrevios(hojas, 4)).toEqual(['Consolidado T3', 'Consolidado T1']);
  expect(consolidadosPrevios(hojas, 1)).toEqual([]);
});
