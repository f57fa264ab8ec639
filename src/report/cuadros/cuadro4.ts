import { formula, texto } from '../celdas';
import { cuadro } from '../cuadro';
import { desviacion } from '../expresiones';
import { desviacionesDe } from '../relatos';
import { NOMBRE_TRIMESTRE, ORDINAL_TRIMESTRE } from '../trimestre';
import { CUADRO_3, CUADRO_4 } from './ids';

/** A figure and its % stay on one line. */
const NBSP = '\u00A0';

/** Cuadro N° 4 of the customs' quarterly report: the result of the quarter, how far it fell short, and why. */
export const cuadro4 = cuadro<null>({
  id: CUADRO_4,
  titulo: () => 'Cuadro N° 4  Resultados Ponderados y/o Desviaciones',
  filas: ({ trimestre, estructura: { acciones } }) =>
    acciones.length === 0
      ? []
      : [{ clave: `${ORDINAL_TRIMESTRE[trimestre]} Trimestre`, grupo: '', dato: null }],
  columnas: ({ trimestre, gestion }) => [
    {
      id: 'trimestre',
      titulo: 'Trimestre',
      lugar: ['A', 'B'],
      estilo: 'codigo',
      celda: ({ clave }) => texto(clave),
    },
    {
      id: 'resultado',
      titulo: 'Resultado',
      lugar: ['C'],
      estilo: 'texto',
      celda: (_fila, { celda }) => {
        const cuando = `Al ${NOMBRE_TRIMESTRE[trimestre].toLowerCase()} trimestre${gestion === null ? '' : ` de la gestión ${gestion}`}`;
        const por = (columna: string) => `FIXED(${celda(columna)},2)&"${NBSP}%`;
        const logrado = `"${cuando}, se logró un avance físico del "&${por('avance')} en relación al "&${por('programado')} programado."`;
        return formula(
          `IF(ISNUMBER(${celda('avance')}),${logrado},"${cuando}: los planes no traen ejecución.")`,
        );
      },
    },
    {
      id: 'programado',
      titulo: '% Programado',
      lugar: ['D', 'F'],
      estilo: 'porcentaje',
      celda: (_fila, { total }) => formula(total(CUADRO_3, 'programado')),
    },
    {
      id: 'avance',
      titulo: '% de Avance',
      lugar: ['G', 'I'],
      estilo: 'porcentaje',
      celda: (_fila, { total }) => formula(total(CUADRO_3, 'avance')),
    },
    {
      id: 'desviacion',
      titulo: 'Desviación (puntos)',
      lugar: ['J', 'K'],
      estilo: 'porcentaje',
      celda: (_fila, { celda }) => formula(desviacion(celda('programado'), celda('avance'))),
    },
    {
      id: 'desviaciones',
      titulo: 'Desviaciones',
      lugar: ['L'],
      estilo: 'relato',
      celda: ({ clave }, { informe }) => ({ clase: 'relato', clave, texto: desviacionesDe(informe) }),
    },
  ],
});
