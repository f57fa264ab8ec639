import type { Bloques } from './escritor';
import { CUADRO_3, UNIDADES } from './cuadros/ids';
import type { GraficoGenerado } from './types';

const ALTO = 22;
/** Columns A–E and F–L of the report. */
const IZQUIERDA = { left: 0, right: 4 };
const DERECHA = { left: 5, right: 11 };

/** Charts below the Cuadros, over rows from `debajo` (0-based) on: where each acción stands, and what each unit spent. */
export function graficosDe({ area }: Bloques, debajo: number): readonly GraficoGenerado[] {
  const filas = { top: debajo, bottom: debajo + ALTO };
  const serie = (cuadro: string, columna: string, nombre: string) => {
    const valores = area(cuadro, columna);
    return valores ? [{ nombre, valores }] : [];
  };
  const [acciones, unidades] = [area(CUADRO_3, 'codigo'), area(UNIDADES, 'clave')];
  return [
    ...(acciones
      ? [
          {
            tipo: 'columnas' as const,
            titulo: 'Avance frente a lo programado por acción de corto plazo (%)',
            categorias: acciones,
            series: [
              ...serie(CUADRO_3, 'programado', '% Programado'),
              ...serie(CUADRO_3, 'avance', '% de Avance'),
            ],
            lugar: { ...filas, ...IZQUIERDA },
          },
        ]
      : []),
    ...(unidades
      ? [
          {
            tipo: 'barras' as const,
            titulo: 'Avance y ejecución presupuestaria por unidad (%)',
            categorias: unidades,
            series: [
              ...serie(UNIDADES, 'avance', '% de Avance'),
              ...serie(UNIDADES, 'ejecucion', '% de Ejecución'),
            ],
            lugar: { ...filas, ...DERECHA },
          },
        ]
      : []),
  ];
}
