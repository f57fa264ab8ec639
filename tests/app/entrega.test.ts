import { entregaDe, entregaPerdida } from '../../src/app/entrega';
import { detectarLibro } from '../../src/app/detectar-libro';
import { revisar } from '../../src/check/revisar';
import { REGLAS } from '../../src/check/rules';
import type { Gravedad } from '../../src/check/types';
import { AJUSTES_POR_DEFECTO } from '../../src/plan/ajustes';
import { tablasDe } from '../../src/report/unidad';
import { fixture } from '../support/fixture';

const ajustes = AJUSTES_POR_DEFECTO;

function leido(archivo: string) {
  const { sheets } = fixture(archivo);
  const deHoja = new Map(detectarLibro({ name: archivo, sheets }).map(({ hoja, tablas }) => [hoja, tablas]));
  const hojas = sheets.map((sheet) => ({ sheet, tablas: deHoja.get(sheet.name) ?? [] }));
  return { archivo, error: null, hojas };
}

test.each(['anb-usogc-2017-t4.xlsx', 'anb-gror-2020.xlsx', 'senavex-2020.xlsx'])(
  'a unit of %s comes with as many findings as the validator lists',
  (archivo) => {
    const { unidades, sinPlan } = entregaDe(leido(archivo), { ajustes, destino: null });
    expect(sinPlan).toBeNull();
    expect(unidades.length).toBeGreaterThan(0);
    for (const unidad of unidades) {
      const { hallazgos } = revisar(tablasDe(unidad), fixture(archivo).sheets, archivo, REGLAS, ajustes);
      expect(hallazgos.length).toBeGreaterThan(0);
      const de = (una: Gravedad) => hallazgos.filter(({ gravedad }) => gravedad === una).length;
      expect(unidad.hallazgos).toEqual({ error: de('error'), aviso: de('aviso'), nota: de('nota') });
    }
  },
);

test('the structure of the institution is no unit, and no file without a plan', () => {
  const { unidades, estructuras, sinPlan } = entregaDe(leido('an-2020-estructura.xlsx'), {
    ajustes,
    destino: null,
  });
  expect(unidades).toEqual([]);
  expect(estructuras).toHaveLength(1);
  // Cuadro 3 of the customs report 2020: 6.1.1 weighs 4.
  expect(estructuras[0]?.acciones[0]).toMatchObject({ codigo: '6.1.1', ponderacion: 4 });
  expect(sinPlan).toBeNull();
});

test('rows are linked in the file that gets the report, and in no other', () => {
  const archivo = 'anb-usogc-2017-t4.xlsx';
  const enEste = (destino: string | null) =>
    entregaDe(leido(archivo), { ajustes, destino }).unidades.map(({ enEsteLibro }) => enEsteLibro);
  expect([enEste(archivo), enEste('otro.xlsx'), enEste(null)]).toEqual([[true], [false], [false]]);
});

test('a file that was lost on the way is said to be unreadable', () => {
  const { unidades, estructuras, sinPlan } = entregaPerdida('a.xlsx');
  expect([unidades, estructuras]).toEqual([[], []]);
  expect(sinPlan).toMatchObject({ archivo: 'a.xlsx', estado: 'ilegible' });
  expect(sinPlan?.motivo).toMatch(/^El archivo está dañado/);
});
