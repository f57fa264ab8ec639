import type { Tabla } from '../plan/tabla';
import type { Sheet } from '../sheet/sheet';
import { FORMAS } from './forms';
import { gridOf } from './grid';
import { ventanaDe } from './header';
import { huellaDe } from './huella';
import { rutasDe } from './path';
import { asignacionDada, exigirMeses, primeraColumna } from './saved';
import { senalesDe } from './signals';
import { completarTitulo, filasDelCuerpo } from './table';
import { lineasDe, tituloDe } from './title';
import { LayoutError, type Forma, type Mapeo, type MapeoManual } from './types';
import { Vocabulario } from './vocabulario';

/**
 * Reads a table as the planner has mapped it by hand: form, header rows, columns, first and last row (all 0-based,
 * inclusive). Throws LayoutError for an unknown form, months that are not twelve, a blank header or sheet.
 */
export function mapear(sheet: Sheet, manual: MapeoManual, formas: readonly Forma[] = FORMAS): Tabla {
  const { columnas, filasEncabezado, primeraFila, ultimaFila } = manual;
  const forma = formas.find(({ id }) => id === manual.forma);
  if (!forma) throw new LayoutError('FORMA_DESCONOCIDA', { forma: manual.forma });
  exigirMeses(columnas);
  const grid = gridOf(sheet);
  if (!grid) throw new LayoutError('HOJA_VACIA', { hoja: sheet.name });
  const vocabulario = new Vocabulario(formas);
  const senales = senalesDe(grid, vocabulario);
  const ventana = ventanaDe(senales, primerEncabezado(filasEncabezado));
  if (!ventana) throw new LayoutError('SIN_ENCABEZADO', { hoja: sheet.name });
  const rutas = rutasDe(grid, vocabulario, ventana);
  const encabezado = new Set(filasEncabezado);
  const cuerpo = [...senales.keys()].filter(
    (fila) => fila >= primeraFila && fila <= ultimaFila && !encabezado.has(fila),
  );
  const filas = filasDelCuerpo(grid, forma, columnas, cuerpo);
  const titulo = tituloDe(lineasDe(grid, grid.extent.top, ventana.top - 1), forma);
  const usadas = Object.values(columnas).flat();
  return {
    forma: forma.id,
    familia: forma.familia,
    hoja: sheet.name,
    confianza: 1,
    alternativa: null,
    rango: {
      top: ventana.top,
      left: Math.min(ventana.left, ...usadas),
      bottom: ultimaFila,
      right: Math.max(ventana.right, ...usadas),
    },
    filasEncabezado,
    huella: huellaDe(rutas),
    titulo: completarTitulo(titulo, { rutas }, filas),
    columnas,
    filas,
    evidencia: asignacionDada(columnas, 'asignado-a-mano').evidencia(),
  };
}

/** What to save of a table so that the same header is read the same way from now on. */
export function mapeoDe(sheet: Sheet, tabla: Tabla, formas: readonly Forma[] = FORMAS): Mapeo {
  const grid = gridOf(sheet);
  if (!grid) throw new LayoutError('HOJA_VACIA', { hoja: sheet.name });
  const vocabulario = new Vocabulario(formas);
  const filas = primerEncabezado(tabla.filasEncabezado);
  const ventana = ventanaDe(senalesDe(grid, vocabulario), filas);
  if (!ventana) throw new LayoutError('SIN_ENCABEZADO', { hoja: sheet.name });
  return {
    huella: tabla.huella,
    forma: tabla.forma,
    columnas: tabla.columnas,
    primeraColumna: primeraColumna(rutasDe(grid, vocabulario, ventana)),
    altoEncabezado: filas.length,
  };
}

/** The rows of the first header: those that follow each other. */
function primerEncabezado(filas: readonly number[]): readonly number[] {
  const ordenadas = [...filas].sort((a, b) => a - b);
  const corte = ordenadas.findIndex((fila, index) => index > 0 && fila !== (ordenadas[index - 1] ?? 0) + 1);
  return corte < 0 ? ordenadas : ordenadas.slice(0, corte);
}
