import { porcentajeDeEjecucion } from '../../plan/ejecucion';
import type { Fila } from '../../plan/tabla';
import { porcentajeEjecutado } from '../../report/expresiones';
import type { Lienzo } from './lienzo';
import { celda, llamada, posiciones } from './referencias';

/** % Eje of every row with a budget: executed / in force, 0 where nothing is in force (DOMAIN section 5). */
export function proponerEjecuciones(lienzo: Lienzo): void {
  for (const fila of lienzo.filas('tarea', 'agregado')) proponerEjecucion(lienzo, 'ejecucion', fila);
}

export function proponerEjecucion(lienzo: Lienzo, grupo: 'ejecucion' | 'cierre', fila: Fila): void {
  const { ejecucion: columna, presupuesto: vigente, presupuestoEjecutado: ejecutado } = lienzo.tabla.columnas;
  if (columna === undefined || vigente === undefined || ejecutado === undefined) return;
  const [enVigor, gastado] = [lienzo.numero(fila, vigente), lienzo.numero(fila, ejecutado)];
  if ((enVigor === null && gastado === null) || (enVigor ?? 0) < 0) return;
  const celdas = [celda(fila, vigente), celda(fila, ejecutado)] as const;
  const expresion =
    lienzo.opciones.modo === 'poa' ? llamada('EJECUCION', celdas) : porcentajeEjecutado(...celdas);
  const enPorcentaje = lienzo.enPorcentaje(fila, columna);
  lienzo.proponer(
    { grupo, rol: 'ejecucion', fila, columna },
    {
      expresion: enPorcentaje ? `${expresion}/100` : expresion,
      valor: porcentajeDeEjecucion(enVigor ?? 0, gastado ?? 0) / (enPorcentaje ? 100 : 1),
      entradas: posiciones([fila], [vigente, ejecutado]),
      uso: 'calculo',
    },
  );
}
