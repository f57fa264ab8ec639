import { texto } from './celdas';
import { CUADRO_3, UNIDADES } from './cuadros/ids';
import type { Bloques } from './escritor';
import type { CeldaGenerada, GraficoGenerado } from './types';

/** Rows of a chart of few units; each unit beyond them needs room for its bars. */
const ALTO = 24;
const UNIDADES_HOLGADAS = 12;
/** Columns A–E and F–L of the report. */
const IZQUIERDA = { left: 0, right: 4 };
const DERECHA = { left: 5, right: 11 };

/** Charts below the Cuadros, on rows of their own from `debajo` (0-based) on. */
export interface SeccionDeGraficos {
  readonly filas: readonly (readonly CeldaGenerada[])[];
  readonly graficos: readonly GraficoGenerado[];
}

/** Where each acción stands, and what each unit achieved and spent. */
export function graficosDe({ area }: Bloques, debajo: number): SeccionDeGraficos {
  const [acciones, unidades] = [area(CUADRO_3, 'codigo'), area(UNIDADES, 'clave')];
  const cuantas = unidades ? unidades.bottom - unidades.top + 1 : 0;
  const alto = ALTO + Math.max(0, cuantas - UNIDADES_HOLGADAS) * 2;
  const lugar = { top: debajo + 1, bottom: debajo + alto };
  const serie = (cuadro: string, columna: string, nombre: string) => {
    const valores = area(cuadro, columna);
    return valores ? [{ nombre, valores }] : [];
  };
  const graficos = [
    ...(acciones
      ? [
          {
            nombre: 'POA_Avance_por_accion',
            tipo: 'columnas' as const,
            titulo: 'Avance frente a lo programado por acción de corto plazo',
            ejes: { categorias: 'Acción de corto plazo (código)', valores: '% de la meta anual' },
            categorias: acciones,
            series: [
              ...serie(CUADRO_3, 'programado', '% Programado'),
              ...serie(CUADRO_3, 'avance', '% de Avance'),
            ],
            lugar: { ...lugar, bottom: debajo + ALTO, ...IZQUIERDA },
          },
        ]
      : []),
    ...(unidades
      ? [
          {
            nombre: 'POA_Ejecucion_por_unidad',
            tipo: 'barras' as const,
            titulo: 'Avance físico y ejecución presupuestaria por unidad',
            ejes: { categorias: 'Unidad (área)', valores: '%' },
            categorias: unidades,
            series: [
              ...serie(UNIDADES, 'avance', '% de Avance'),
              ...serie(UNIDADES, 'ejecucion', '% de Ejec. presupuestaria'),
            ],
            lugar: { ...lugar, ...DERECHA },
          },
        ]
      : []),
  ].filter(({ series }) => series.length > 0);
  if (graficos.length === 0) return { filas: [], graficos };
  const filas = Array.from({ length: alto + 1 }, (_nada, fila) =>
    fila === 0 ? [texto('Gráficos', 'subtitulo')] : [],
  );
  return { filas, graficos };
}
