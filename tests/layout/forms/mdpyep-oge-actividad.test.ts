import { detectar } from '../../../src/layout/detectar';
import { fixture, fixtureSheet } from '../../support/fixture';

const UNIDADES = [
  'despacho-vpimge despacho dgaj dgp pro-bolivia senavex uap ucp ucs udc ude-vmpe ude udypci uf ugp upes urmi ut',
].flatMap((nombres) => nombres.split(' '));

test('the 18 ministry files hold 296 rows of activities and their objectives', () => {
  const filas = UNIDADES.flatMap((unidad) =>
    fixture(`mdpyep-2017-${unidad}.xlsx`)
      .sheets.flatMap((hoja) => detectar(hoja))
      .filter(({ forma }) => forma === 'mdpyep-oge-actividad')
      .flatMap((tabla) => tabla.filas)
      .filter(({ tipo }) => tipo === 'tarea' || tipo === 'agregado'),
  );
  expect(UNIDADES).toHaveLength(18);
  expect(filas).toHaveLength(296);
});

test('fourteen page headers of PRO-BOLIVIA are dropped and its pages are one table', () => {
  const tablas = detectar(fixtureSheet('mdpyep-2017-pro-bolivia.xlsx', 'OGE-Actividad'));
  expect(tablas).toHaveLength(1);
  expect(tablas[0]?.filasEncabezado).toHaveLength(30);
  expect(tablas[0]?.titulo.unidad).toBe('PRO-BOLIVIA');
});

test('an objective is a parent although it has months; its weighted Total closes the table', () => {
  const [tabla] = detectar(fixtureSheet('mdpyep-2017-ucp.xlsx', 'OGE-Actividad'));
  expect(tabla?.filas[0]).toMatchObject({ codigo: '1.1.4', tipo: 'agregado', nivel: 3, ponderacion: 100 });
  expect(tabla?.filas[1]).toMatchObject({
    codigo: '1.1.4.1',
    tipo: 'tarea',
    nivel: 4,
    mesInicioFin: 'Ene-Dic',
  });
  expect(tabla?.filas.at(-1)).toMatchObject({ tipo: 'total', descripcion: 'Total:', total: 100 });
});

test('a trailing dot is a typing error of the code, not the loss of the row', () => {
  const [tabla] = detectar(fixtureSheet('mdpyep-2017-ude.xlsx', 'OGE-Actividad'));
  expect(tabla?.filas.find(({ fila }) => fila === 15)).toMatchObject({ codigo: '2.1.1.1.', tipo: 'tarea' });
});
