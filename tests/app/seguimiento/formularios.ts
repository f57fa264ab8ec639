/** Plans of the year and the forms made of them, as detection reads these. */
import { tablasDeHoja } from '../../../src/app/detectar-libro';
import { hojaSeguimiento, type OpcionesSeguimiento } from '../../../src/app/seguimiento/hoja';
import { AJUSTES_POR_DEFECTO } from '../../../src/plan/ajustes';
import type { Fila, Tabla } from '../../../src/plan/tabla';
import type { HojaGenerada } from '../../../src/report/types';
import { sheetFrom, type Sheet } from '../../../src/sheet/sheet';
import { contenido } from '../../report/hoja';
import { fixtureSheet } from '../../support/fixture';

export const OPCIONES: OpcionesSeguimiento = {
  trimestre: 1,
  modo: 'nativas',
  proteger: false,
  ajustes: AJUSTES_POR_DEFECTO,
};

/** The regional plan of Oruro 2020: 38 rows with children, 96 tasks. */
export function planDeOruro(): Tabla {
  return unico(fixtureSheet('anb-gror-2020.xlsx', 'POA 2020'));
}

/** What USOGC programmed in 2017, without what it reported of it. */
export function planDeUsogc(): Tabla {
  const tabla = unico(fixtureSheet('anb-usogc-2017-t4.xlsx', 'POA-01'));
  const sinEjecutar = (fila: Fila): Fila => ({
    ...fila,
    ejecutado: null,
    eficacia: null,
    eficaciaRegistrada: null,
    ejecucionRegistrada: null,
    presupuestoEjecutado: null,
    resultados: null,
    problemas: null,
  });
  return { ...tabla, forma: 'anb-poa-programacion', filas: tabla.filas.map(sinEjecutar) };
}

export function formulario(tabla: Tabla, opciones: Partial<OpcionesSeguimiento> = {}): HojaGenerada {
  return hojaSeguimiento({ tabla, archivo: 'plan.xlsx' }, { ...OPCIONES, ...opciones });
}

/** The generated sheet as it is read; formulas have no values yet. */
export function leida({ nombre, filas, combinadas }: HojaGenerada): Sheet {
  const celdas = filas.map((fila) => fila.map((celda) => [celda?.clase, contenido(celda)] as const));
  return sheetFrom({
    name: nombre,
    values: celdas.map((fila) => fila.map(([clase, valor]) => (clase === 'formula' ? 0 : valor))),
    formulas: celdas.map((fila) => fila.map(([clase, valor]) => (clase === 'formula' ? valor : null))),
    merges: combinadas,
  });
}

export function unico(sheet: Sheet): Tabla {
  const [tabla, ...otras] = tablasDeHoja(sheet);
  if (!tabla || otras.length > 0) throw new Error(`${sheet.name}: one table expected`);
  return tabla;
}

/** What a follow-up form must give back of its plan. */
export function loProgramado({ titulo, filas }: Tabla) {
  const { entidad, unidad, area, gestion } = titulo;
  return {
    titulo: { entidad, unidad, area, gestion },
    filas: filas.map((fila) => ({
      id: fila.id,
      codigo: fila.codigo,
      tipo: fila.tipo,
      nivel: fila.nivel,
      descripcion: fila.descripcion,
      meta: fila.meta,
      unidadMedida: fila.unidadMedida,
      ponderacion: fila.ponderacion,
      programado: fila.tipo === 'tarea' ? fila.programado : null,
      indicador: fila.indicador,
      sentido: fila.sentido,
      medio: fila.medio,
    })),
  };
}
