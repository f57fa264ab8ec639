import { codigoPadre, normalizarCodigo } from '../../plan/codigo';
import type { Fila, Tabla } from '../../plan/tabla';
import { codigosMalEscritos, comoSegmento, filasConCodigo, ultimoSegmento } from '../codigos';
import { programacion } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/** Numbers skipped among the children of one row, and among the Ids. A skipped code whose own children are there is an orphan's finding. */
export const codigoSalto: Regla = {
  id: 'codigo-salto',
  gravedad: 'aviso',
  titulo: 'Salto en la numeración',
  porque: 'Un número que falta suele ser una fila que se borró, se ocultó o quedó en otra página.',
  comoArreglar: 'Compruebe si la fila se eliminó a propósito; si no, recupérela o corrija la numeración.',
  necesita: ['codigo'],
  mensajes: {
    salto: 'Entre {anterior} y {codigo} falta {faltan}.',
    empieza: '{codigo} es el primero de su grupo: falta {faltan}.',
    ids: 'La columna Id salta {cuantos} veces; el primer salto es de {anterior} a {actual}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Numeración seguida',
        filas: programacion([
          { codigo: 'GROGR1.2.2.1' },
          { codigo: 'GROGR1.2.2.1.1', meta: 12, programado: cadaMes(1) },
          { codigo: 'GROGR1.2.2.1.2', meta: 12, programado: cadaMes(1) },
        ]),
      },
      {
        titulo: 'Las primeras filas pueden estar en otra página',
        filas: programacion([
          { codigo: 'GROGR1.2.2.1.4', meta: 12, programado: cadaMes(1) },
          { codigo: 'GROGR1.2.2.1.5', meta: 12, programado: cadaMes(1) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Falta la operación 1.2.2.2 y la primera tarea de 1.2.2.3',
        filas: programacion([
          { codigo: 'GROGR1.2.2' },
          { codigo: 'GROGR1.2.2.1' },
          { codigo: 'GROGR1.2.2.1.1', meta: 12, programado: cadaMes(1) },
          { codigo: 'GROGR1.2.2.3' },
          { codigo: 'GROGR1.2.2.3.2', meta: 12, programado: cadaMes(1) },
        ]),
        hallazgos: [
          { celda: 'B10', mensaje: 'salto' },
          { celda: 'B11', mensaje: 'empieza' },
        ],
      },
      {
        titulo: 'El Id pasa de 2 a 5',
        filas: programacion([
          { id: 1, codigo: 'GROGR1.2.2.1' },
          { id: 2, codigo: 'GROGR1.2.2.1.1', meta: 12, programado: cadaMes(1) },
          { id: 5, codigo: 'GROGR1.2.2.1.2', meta: 12, programado: cadaMes(1) },
        ]),
        hallazgos: [{ celda: 'A9', mensaje: 'ids' }],
      },
    ],
  },
  *revisar(contexto) {
    yield* saltosDeCodigo(contexto);
    yield* saltosDeId(contexto);
  },
};

interface Hermano {
  readonly fila: Fila;
  readonly codigo: string;
  readonly numero: number;
}

function* saltosDeCodigo({ tabla, celda }: ContextoRegla): Iterable<HallazgoDeRegla> {
  const grupos = gruposDeHermanos(tabla);
  const codigos = new Set([...grupos.values()].flat().map(({ codigo }) => codigo));
  const conHijos = new Set([...grupos.keys()]);
  for (const [padre, hermanos] of grupos) {
    const orden = [...hermanos].sort((a, b) => a.numero - b.numero);
    const empiezaEnUno = codigos.has(padre) || tabla.familia === 'senavex';
    for (const [i, hermano] of orden.entries()) {
      const anterior = orden[i - 1];
      if (!anterior && !empiezaEnUno) continue;
      const vecino = ultimoSegmento(hermano.codigo) ?? '';
      const cabeza = hermano.codigo.slice(0, hermano.codigo.length - vecino.length);
      const faltan = losQueFaltan((anterior?.numero ?? 0) + 1, hermano.numero - 1)
        .map((numero) => cabeza + comoSegmento(numero, vecino))
        .filter((codigo) => !conHijos.has(codigo));
      if (faltan.length === 0) continue;
      const otra = anterior ? celda(anterior.fila, 'codigo') : null;
      yield {
        mensaje: anterior ? 'salto' : 'empieza',
        datos: {
          codigo: hermano.fila.codigo,
          anterior: anterior?.fila.codigo ?? null,
          faltan: enumerar(faltan),
        },
        esperado: faltan[0] ?? null,
        actual: hermano.fila.codigo,
        fila: hermano.fila,
        rol: 'codigo',
        relacionadas: otra === null ? [] : [otra],
      };
    }
  }
}

/** Rows by the code of their parent; a mistyped code counts as what its place asks for. */
function gruposDeHermanos(tabla: Tabla): Map<string, Hermano[]> {
  const reparados = codigosMalEscritos(tabla);
  const grupos = new Map<string, Hermano[]>();
  const vistos = new Set<string>();
  for (const fila of filasConCodigo(tabla)) {
    const codigo = reparados.get(fila) ?? normalizarCodigo(fila.codigo);
    const padre = codigoPadre(codigo, tabla.familia);
    const numero = ultimoSegmento(codigo);
    if (padre === null || numero === null || vistos.has(codigo)) continue;
    vistos.add(codigo);
    const hermano = { fila, codigo, numero: Number(numero) };
    const grupo = grupos.get(padre);
    if (grupo) grupo.push(hermano);
    else grupos.set(padre, [hermano]);
  }
  return grupos;
}

/** One note for the whole column: units delete rows all year and leave dozens of gaps (Oruro 2020). */
function* saltosDeId({ tabla, celda }: ContextoRegla): Iterable<HallazgoDeRegla> {
  const conId = tabla.filas.filter(({ id }) => id !== null);
  const saltos = conId.flatMap((fila, i) => {
    const anterior = conId[i - 1];
    return anterior && (fila.id ?? 0) > (anterior.id ?? 0) + 1 ? [{ fila, anterior }] : [];
  });
  const [primero] = saltos;
  if (!primero) return;
  yield {
    mensaje: 'ids',
    datos: { cuantos: saltos.length, anterior: primero.anterior.id },
    esperado: (primero.anterior.id ?? 0) + 1,
    actual: primero.fila.id,
    fila: primero.fila,
    rol: 'id',
    gravedad: 'nota',
    relacionadas: saltos.slice(1).flatMap(({ fila }) => celda(fila, 'id') ?? []),
  };
}

/** Larger gaps are slips (5.1.20170101): their ends are enough to tell of them. */
const HUECO_MAXIMO = 1000;

function losQueFaltan(desde: number, hasta: number): number[] {
  if (hasta - desde > HUECO_MAXIMO) return [desde, hasta];
  return Array.from({ length: Math.max(0, hasta - desde + 1) }, (_, i) => desde + i);
}

function enumerar(codigos: readonly string[]): string {
  const [primero = '', ultimo = ''] = [codigos[0], codigos.at(-1)];
  if (codigos.length === 1) return primero;
  return codigos.length === 2 ? `${primero} y ${ultimo}` : `de ${primero} a ${ultimo}`;
}
