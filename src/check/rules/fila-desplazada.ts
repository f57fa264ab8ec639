import { cifraLeida, columnasDeCifras } from '../columnas-de-cifras';
import { columnName, parseArea } from '../../sheet/address';
import { programacion } from '../ejemplos/aduana';
import { cadaMes, soloEn, type Celda, type FilasEjemplo } from '../ejemplos/meses';
import type { Arreglo, ContextoRegla, Edicion, HallazgoDeRegla, Regla } from '../types';
import { faltaDiciembre } from '../../plan/mes';
import type { Desplazamiento, Fila } from '../../plan/tabla';

/** Rows whose cells a paste from PDF has moved or glued; the figures of the other rules are those of the repair. */
export const filaDesplazada: Regla = {
  id: 'fila-desplazada',
  gravedad: 'error',
  titulo: 'Fila corrida al pegar',
  porque:
    'Al copiar de un PDF las celdas se corren o se pegan: los meses y el presupuesto quedan en otra columna.',
  comoArreglar: 'Compare la fila con el documento original y acepte el arreglo propuesto si coincide.',
  necesita: ['codigo'],
  mensajes: {
    corrida: 'La fila está corrida {columnas}: {celdas} celdas volverían a su lugar.',
    pegada: 'Hay valores pegados o fuera de su columna en {primera}: {celdas} celdas volverían a su lugar.',
    'texto-pegado': 'El texto de {primera} lleva pegado un valor de otra columna.',
    'mes-perdido': 'Hay once meses escritos y {primera} está vacía: al pegar se perdió un mes.',
    'sin-reparacion': 'La fila no calza con las columnas ({primera}) y no se puede saber cómo iba.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Cada valor en su columna',
        filas: programacion([
          { codigo: 'GROGR1.1.1.1.1', meta: 36, programado: cadaMes(36), presupuesto: 0 },
          {
            codigo: 'GROGR1.1.1.1.2',
            meta: 40,
            programado: cadaMes(40),
            medio: 'SIGEP',
            partida: '24110',
            presupuesto: 5000,
          },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Los meses se repitieron y el presupuesto quedó fuera de la tabla',
        filas: con(
          4,
          [36, 36, 36, 0],
          [
            { codigo: 'GROGR1.1.1.1' },
            { codigo: 'GROGR1.1.1.1.1', meta: 36, programado: cadaMes(36) },
            { codigo: 'GROGR1.1.1.1.2', meta: 40, programado: cadaMes(40) },
            { codigo: 'GROGR1.1.1.1.3', meta: 40, programado: cadaMes(40) },
          ],
        ),
        hallazgos: [{ celda: 'B8', mensaje: 'corrida' }],
      },
      {
        titulo: 'Un cero pegado a la unidad de medida corrió los meses, y otra fila perdió uno',
        filas: programacion([
          {
            codigo: 'GROGR1.2.2.3.6',
            meta: 720,
            unidad: "CD's Concluidos 0",
            programado: [0, 40, ...cadaMes(80).slice(3), 40],
          },
          { codigo: 'GROGR1.2.2.3.7', meta: 100, programado: [0, 25, 0, 0, 25, 0, 0, 25, 0, 0, 25, null] },
          { codigo: 'GROGR1.2.2.3.8', meta: 40, programado: cadaMes(40) },
        ]),
        hallazgos: [
          { celda: 'I7', mensaje: 'pegada' },
          { celda: 'U8', mensaje: 'mes-perdido' },
        ],
      },
      {
        titulo: 'Un texto entre los meses',
        filas: programacion([
          { codigo: 'GROGR1.2.2.3.7', meta: 12, programado: soloEn({ 3: 6, 5: 'Actas e informes', 9: 6 }) },
          { codigo: 'GROGR1.2.2.3.8', meta: 40, programado: cadaMes(40) },
        ]),
        hallazgos: [{ celda: 'N7', mensaje: 'sin-reparacion' }],
      },
      {
        titulo: 'La partida quedó pegada al medio de verificación',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.1',
            meta: 40,
            programado: cadaMes(40),
            medio: 'Informes',
            partida: '25500',
            presupuesto: 100,
          },
          {
            codigo: 'GROGR1.1.1.1.2',
            meta: 40,
            programado: cadaMes(40),
            medio: 'Actas',
            partida: '25700',
            presupuesto: 100,
          },
          {
            codigo: 'GROGR1.1.1.1.3',
            meta: 40,
            programado: cadaMes(40),
            medio: 'SIGEP 43120',
            presupuesto: 906000,
          },
        ]),
        hallazgos: [{ celda: 'V9', mensaje: 'texto-pegado' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      const { desplazada } = fila;
      if (desplazada === null) continue;
      if (desplazada.motivo.id === 'mes-perdido' || faltaDiciembre(fila.programado)) {
        yield* mesPerdido(contexto, fila);
      }
      if (desplazada.motivo.id === 'mes-perdido') continue;
      const mensaje = mensajeDe(contexto, desplazada);
      const arreglo = arregloDe(contexto, fila, desplazada);
      const celdas = desplazada.reparacion.map(({ celda }) => celda);
      const primera = celdas[0] ?? textoDe(desplazada.motivo.datos['celda']);
      const esCorrida = mensaje === 'corrida' || primera === null;
      yield {
        mensaje,
        datos: { columnas: cuantas(desplazada.columnas), celdas: celdas.length, primera },
        fila,
        rol: 'codigo',
        ...(!esCorrida && { celda: primera }),
        relacionadas: celdas,
        ...(mensaje !== 'corrida' && mensaje !== 'pegada' && { gravedad: 'aviso' as const }),
        ...(arreglo && { arreglo }),
      };
    }
  },
};

function mensajeDe({ tabla }: ContextoRegla, { columnas, reparacion }: Desplazamiento): string {
  if (reparacion.length === 0) return 'sin-reparacion';
  if (columnas !== 0) return 'corrida';
  const cifras = new Set(columnasDeCifras(tabla.columnas).map(({ columna }) => columnName(columna)));
  const tocaCifras = reparacion.some(({ celda }) => cifras.has(celda.replace(/\d+$/, '')));
  return tocaCifras ? 'pegada' : 'texto-pegado';
}

/** Beside another trace as well: once that is repaired, this would come to light. */
function* mesPerdido({ celda }: ContextoRegla, fila: Fila): Iterable<HallazgoDeRegla> {
  const diciembre = celda(fila, 'programado', 12);
  if (diciembre === null) return;
  yield {
    mensaje: 'mes-perdido',
    datos: { primera: diciembre },
    fila,
    rol: 'programado',
    mes: 12,
    gravedad: 'aviso',
  };
}

/** The repair, with numbers as numbers: what a paste leaves as text need not stay so. */
function arregloDe(
  { sheet, tabla }: ContextoRegla,
  fila: Fila,
  { reparacion }: Desplazamiento,
): Arreglo | undefined {
  const cifras = columnasDeCifras(tabla.columnas);
  const ediciones = reparacion.flatMap(({ celda, valor }): Edicion[] => {
    const area = parseArea(celda);
    if (area === null) return [];
    const columna = cifras.find((candidata) => candidata.columna === area.left);
    const numero = columna && typeof valor === 'string' ? cifraLeida(fila, columna, valor) : null;
    const antes = sheet.value(area.top, area.left);
    const despues = numero ?? valor;
    return antes === despues ? [] : [{ celda, antes, despues }];
  });
  return ediciones.length === 0 ? undefined : { clase: 'sugerido', ediciones };
}

function cuantas(columnas: number): string {
  return Math.abs(columnas) === 1 ? 'una columna' : `${Math.abs(columnas)} columnas`;
}

function textoDe(dato: unknown): string | null {
  return typeof dato === 'string' ? dato : null;
}

/** The second row with cells from column V on, as a paste leaves them. */
function con(hasta: number, cola: readonly Celda[], filas: Parameters<typeof programacion>[0]): FilasEjemplo {
  const dadas = programacion(filas);
  const indice = dadas.length - hasta + 1;
  return dadas.map((fila, i) => (i === indice ? [...fila.slice(0, 21), ...cola] : fila));
}
