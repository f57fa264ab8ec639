import { cellAddress } from '../../sheet/address';
import { cifraLeida, columnasDeCifras, type ColumnaDeCifras } from '../columnas-de-cifras';
import { programacion } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import type { Edicion, Regla } from '../types';

/** Figures that Excel holds as text: one finding per row, since they come by the row. */
export const numeroComoTexto: Regla = {
  id: 'numero-como-texto',
  gravedad: 'aviso',
  titulo: 'Número guardado como texto',
  porque: 'Excel no suma los números guardados como texto: los totales salen cortos sin que se note.',
  comoArreglar: 'Acepte el arreglo: convierte cada texto en el número que se lee.',
  necesita: [['programado', 'presupuesto', 'meta']],
  mensajes: {
    uno: '“{actual}” está guardado como texto: es el número {esperado}.',
    varios: '{cuantas} números de la fila están guardados como texto; el primero es “{actual}”.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Números como números',
        filas: programacion([
          { codigo: 'GROGR1.1.1.1.1', meta: 36, programado: cadaMes(36), presupuesto: 3027000 },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Una fila pegada y un presupuesto con comas',
        filas: programacion([
          { codigo: 'GROGR1.1.1.1', presupuesto: '3,027,000' },
          { codigo: 'GROGR1.1.1.1.1', meta: '36', programado: cadaMes('36'), presupuesto: 0 },
          { codigo: 'GROGR1.1.1.1.2', meta: 15, programado: cadaMes(15), presupuesto: 0 },
        ]),
        hallazgos: [
          { celda: 'X7', mensaje: 'uno' },
          { celda: 'H8', mensaje: 'varios' },
        ],
      },
    ],
  },
  *revisar({ tabla, sheet }) {
    const columnas = columnasDeCifras(tabla.columnas);
    for (const fila of tabla.filas) {
      const esTexto = ({ columna }: ColumnaDeCifras) =>
        typeof sheet.value(fila.fila - 1, columna) === 'string';
      if (!columnas.some(esTexto)) continue;
      const movidas = new Set(fila.desplazada?.reparacion.map(({ celda }) => celda));
      const ediciones = columnas.flatMap((columna): (Edicion & { readonly de: ColumnaDeCifras })[] => {
        const celda = cellAddress(fila.fila - 1, columna.columna);
        const antes = sheet.value(fila.fila - 1, columna.columna);
        if (typeof antes !== 'string' || movidas.has(celda)) return [];
        const despues = cifraLeida(fila, columna, antes);
        return despues === null ? [] : [{ celda, antes, despues, de: columna }];
      });
      const [primera, ...mas] = ediciones;
      if (!primera) continue;
      yield {
        mensaje: mas.length === 0 ? 'uno' : 'varios',
        datos: { cuantas: ediciones.length },
        esperado: primera.despues,
        actual: primera.antes,
        fila,
        rol: primera.de.rol,
        celda: primera.celda,
        relacionadas: mas.map(({ celda }) => celda),
        arreglo: {
          clase: 'seguro',
          ediciones: ediciones.map(({ celda, antes, despues }) => ({ celda, antes, despues })),
        },
      };
    }
  },
};
