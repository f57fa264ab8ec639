import { compararCifras } from '../../src/report/cambios';
import type { FilaDeCifras } from '../../src/report/cambios';
import { consolidar } from '../../src/report/consolidacion';
import { filasDeCifras } from '../../src/report/filas-de-cifras';
import { leerInformeAnterior } from '../../src/report/informe-anterior';
import { estructuraDe2020, tablasDeLibro, unidadesDe2020 } from './unidades';

function informe() {
  const [tabla] = tablasDeLibro('an-2020-informe-t4.xlsx');
  if (!tabla) throw new Error('no report');
  return tabla;
}

const ahora = filasDeCifras(consolidar(unidadesDe2020(), { estructura: estructuraDe2020(), trimestre: 4 }));

test('Cuadro 3 of 2020 prints no codes: its 19 names are those of the structure', () => {
  const { filas, imprime } = leerInformeAnterior(informe(), ahora);
  expect(imprime).toEqual(['total', 'acp']);
  const codigos = filas.filter(({ que }) => que === 'acp').map(({ clave }) => clave);
  expect(codigos).toEqual(
    estructuraDe2020()
      .acciones.map(({ codigo }) => codigo)
      .sort((a, b) => codigos.indexOf(a) - codigos.indexOf(b)),
  );
  // Rows 16, 19 and 35 of the sheet.
  expect(filas.find(({ clave }) => clave === '6.1.4')?.cifras).toEqual({
    ponderacion: 3,
    vigente: 68_304_866,
    ejecutado: 6_136_314,
    ejecucion: 8.98,
    avance: 73.75,
  });
  expect(filas[0]).toMatchObject({ que: 'total', cifras: { vigente: 578_301_240, avance: 82.41 } });
});

test('against the simulated units: what the report prints of each action, and no other figure', () => {
  const { cambios, aparecen, desaparecen } = compararCifras(leerInformeAnterior(informe(), ahora), ahora);
  expect([aparecen, desaparecen]).toEqual([[], []]);
  expect(new Set(cambios.map(({ que }) => que))).toEqual(new Set(['total', 'acp']));
  // 12.4.4: 3 936 270 and 89.05 in the report; 5 520 560 and 83.8333… of the units.
  const de = (clave: string) => cambios.filter((cambio) => cambio.clave === clave);
  expect(de('12.4.4').map(({ medida }) => medida)).toEqual(['vigente', 'ejecutado', 'ejecucion', 'avance']);
  expect(de('12.4.4')[0]).toMatchObject({ antes: 3_936_270, ahora: 5_520_560, diferencia: 1_584_290 });
  expect(de('12.4.4')[3]?.diferencia).toBeCloseTo(83 + 5 / 6 - 89.05, 9);
  // No unit has tasks of 6.1.2: its 100 % gives way to a blank.
  expect(de('6.1.2').at(-1)).toMatchObject({ medida: 'avance', antes: 100, ahora: null, diferencia: null });
});

test('an action of another name is gone, and one that the report did not have is new', () => {
  const otra = (clave: string, nombre: string): FilaDeCifras => ({ que: 'acp', clave, nombre, cifras: {} });
  const unas = [
    otra('9.9.1', 'FACILITAR EL PAGO DE TRIBUTOS ADUANEROS.'),
    otra('9.9.2', 'Sembrar quinua en el altiplano'),
  ];
  const { aparecen, desaparecen } = compararCifras(leerInformeAnterior(informe(), unas), unas);
  expect(aparecen.map(({ clave }) => clave)).toEqual(['9.9.2']);
  expect(desaparecen.filter(({ que }) => que === 'acp')).toHaveLength(18);
  expect(desaparecen.map(({ nombre }) => nombre)).not.toContain('Facilitar el pago de tributos aduaneros');
});
