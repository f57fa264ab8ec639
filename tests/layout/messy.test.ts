import fc from 'fast-check';
import { detectar } from '../../src/layout/detectar';
import { mess, messySheet, plan, rowsOf } from '../support/messy-plan';

test('a plan is read the same however untidy its sheet is', () => {
  fc.assert(
    fc.property(plan, mess, (groups, how) => {
      const rows = rowsOf(groups, how.form);
      const tablas = detectar(messySheet(rows, how));
      expect(tablas.map(({ forma }) => forma)).toEqual([how.form]);
      const leidas = tablas[0]?.filas.map((fila) => ({
        codigo: fila.codigo,
        descripcion: fila.descripcion,
        meta: fila.meta,
        programado: fila.programado,
        ejecutado: fila.ejecutado,
        presupuesto: fila.presupuesto,
        desplazada: fila.desplazada,
      }));
      const conEjecutado = how.form === 'anb-poa01-seguimiento';
      expect(leidas).toEqual(
        rows.map((row) => ({ ...row, ejecutado: conEjecutado ? row.ejecutado : null, desplazada: null })),
      );
    }),
    { numRuns: 200 },
  );
});
