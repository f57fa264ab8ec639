import type { Tabla, Titulo } from '../../plan/tabla';
import { cellAddress } from '../../sheet/address';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import type { Regla } from '../types';

type Campo = Exclude<keyof Titulo, 'entidad' | 'responsable'>;

const NOMBRES: Readonly<Record<Campo, string>> = {
  unidad: 'la unidad',
  area: 'el código de área',
  gestion: 'la gestión',
  trimestre: 'el trimestre',
};

/** What the title block should say and does not, once per table, at its header. */
export const encabezadoIncompleto: Regla = {
  id: 'encabezado-incompleto',
  gravedad: 'aviso',
  titulo: 'Encabezado incompleto',
  porque: 'Sin unidad, gestión o trimestre no se sabe de quién es la hoja ni a qué informe pertenece.',
  comoArreglar: 'Complete las líneas del título, encima de la tabla.',
  necesita: [],
  mensajes: { falta: 'El encabezado no dice {campos}.' },
  ejemplos: {
    validos: [
      {
        titulo: 'Título completo',
        filas: seguimiento([{ codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) }]),
      },
    ],
    invalidos: [
      {
        titulo: 'Sin título',
        filas: seguimiento([{ codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) }]).map(
          (fila, i) =>
            i < 5
              ? []
              : fila.map((celda) =>
                  typeof celda === 'string' ? celda.replace(/^SEGUIM.*/, 'MESES') : celda,
                ),
        ),
        hallazgos: [{ celda: 'A6', mensaje: 'falta' }],
      },
    ],
  },
  *revisar({ tabla }) {
    const faltan = camposDe(tabla).filter((campo) => tabla.titulo[campo] === null);
    if (faltan.length === 0) return;
    yield {
      mensaje: 'falta',
      datos: { campos: enumerar(faltan.map((campo) => NOMBRES[campo])) },
      fila: null,
      rol: 'codigo',
      celda: cellAddress(tabla.rango.top, tabla.rango.left),
    };
  },
};

/** The institution's own tables are of no unit; only customs has area codes, only follow-up a quarter. */
function camposDe({ familia, columnas }: Tabla): readonly Campo[] {
  const deUnidad: readonly Campo[] = familia === 'institucion' ? [] : ['unidad'];
  return [
    ...deUnidad,
    ...(familia === 'aduana' ? (['area'] as const) : []),
    'gestion',
    ...(columnas.ejecutado === undefined ? [] : (['trimestre'] as const)),
  ];
}

function enumerar(nombres: readonly string[]): string {
  const [ultimo = '', ...resto] = [...nombres].reverse();
  return resto.length === 0 ? ultimo : `${resto.reverse().join(', ')} ni ${ultimo}`;
}
