import type { Ajustes } from '../plan/ajustes';
import type { Rol } from '../plan/rol';
import type { Tabla } from '../plan/tabla';
import { parseArea } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { celdaDeFila, contextoDe } from './contexto';
import { huellas } from './huella';
import type {
  Arreglo,
  ContextoRegla,
  Dato,
  Hallazgo,
  HallazgoDeRegla,
  Omitida,
  Regla,
  ResultadoRevision,
} from './types';

interface Crudo {
  readonly regla: Regla;
  /** Place of the rule among the rules: the last word on order. */
  readonly orden: number;
  readonly tabla: Tabla;
  readonly contexto: ContextoRegla;
  readonly hallazgo: HallazgoDeRegla;
}

/** What the rules say of one table, before it is put together with the other tables of its file. */
export interface RevisionDeTabla {
  readonly tabla: Tabla;
  readonly crudos: readonly Crudo[];
  readonly omitidas: readonly Omision[];
}

type Omision = Pick<Omitida, 'regla' | 'motivo'>;

/**
 * Runs every rule on every table. A rule whose columns are missing, or which throws, is listed as omitted and the
 * others run. Findings come in the order of the tables, then by row, column, rule; fingerprints are unique in a file.
 */
export function revisar(
  tablas: readonly Tabla[],
  sheets: readonly Sheet[],
  archivo: string,
  reglas: readonly Regla[],
  ajustes: Ajustes,
): ResultadoRevision {
  const revisadas = tablas.map((tabla) => {
    const sheet = sheets.find(({ name }) => name === tabla.hoja);
    if (!sheet) throw new RangeError(`No sheet ${tabla.hoja} for its table`);
    return revisarTabla(tabla, sheet, reglas, ajustes);
  });
  return reunir(revisadas, archivo);
}

/** Runs every rule on one table, in the order of its cells. */
export function revisarTabla(
  tabla: Tabla,
  sheet: Sheet,
  reglas: readonly Regla[],
  ajustes: Ajustes,
): RevisionDeTabla {
  const contexto = contextoDe(tabla, sheet, ajustes);
  const omitidas: Omision[] = [];
  const crudos: Crudo[] = [];
  reglas.forEach((regla, orden) => {
    const motivo = faltaColumna(regla, tabla);
    const resultado = motivo ?? aplicar(regla, contexto);
    if (!Array.isArray(resultado)) omitidas.push({ regla: regla.id, motivo: resultado });
    else for (const hallazgo of resultado) crudos.push({ regla, orden, tabla, contexto, hallazgo });
  });
  return { tabla, crudos: enOrden(crudos), omitidas };
}

/** Puts the tables of a file together. */
export function reunir(revisadas: readonly RevisionDeTabla[], archivo: string): ResultadoRevision {
  const crudos = revisadas.flatMap((revisada) => revisada.crudos);
  const marcas = huellas(crudos.map(({ regla, tabla, hallazgo }) => ({ regla: regla.id, tabla, hallazgo })));
  return {
    hallazgos: crudos.map((crudo, i) => ubicar(crudo, archivo, marcas[i] ?? '')),
    omitidas: revisadas.flatMap(({ tabla, omitidas }) =>
      omitidas.map((omitida) => ({ ...omitida, archivo, hoja: tabla.hoja })),
    ),
  };
}

function faltaColumna({ necesita }: Regla, { columnas }: Tabla): Omitida['motivo'] | null {
  const faltan = necesita
    .map((rol): readonly Rol[] => (typeof rol === 'string' ? [rol] : rol))
    .filter((alternativas) => alternativas.every((rol) => columnas[rol] === undefined));
  return faltan.length === 0 ? null : { id: 'falta-columna', datos: { roles: faltan.flat().join(' ') } };
}

/** All or nothing: half the findings of a rule that broke down would look like a clean rest. */
function aplicar(regla: Regla, contexto: ContextoRegla): HallazgoDeRegla[] | Omitida['motivo'] {
  try {
    return [...regla.revisar(contexto)];
  } catch (error) {
    const detalle = error instanceof Error ? error.message : String(error);
    return { id: 'regla-fallida', datos: { detalle } };
  }
}

function enOrden(crudos: readonly Crudo[]): Crudo[] {
  const conLugar = crudos.map((crudo) => ({ crudo, lugar: parseArea(celdaDe(crudo)) }));
  return conLugar
    .sort(
      (a, b) =>
        (a.lugar?.top ?? 0) - (b.lugar?.top ?? 0) ||
        (a.lugar?.left ?? 0) - (b.lugar?.left ?? 0) ||
        a.crudo.orden - b.crudo.orden,
    )
    .map(({ crudo }) => crudo);
}

function celdaDe({ hallazgo: { celda, fila, rol, mes }, contexto, tabla }: Crudo): string {
  if (celda !== undefined) return celda;
  if (fila === null) throw new RangeError(`A finding of ${tabla.forma} stands nowhere`);
  return contexto.celda(fila, rol, mes) ?? celdaDeFila(tabla, fila);
}

function ubicar(crudo: Crudo, archivo: string, huella: string): Hallazgo {
  const { regla, tabla, hallazgo, contexto } = crudo;
  const celda = celdaDe(crudo);
  return {
    regla: regla.id,
    mensajeId: hallazgo.mensaje,
    datos: hallazgo.datos,
    gravedad: hallazgo.gravedad ?? regla.gravedad,
    archivo,
    hoja: tabla.hoja,
    celda,
    fila: (parseArea(celda)?.top ?? tabla.rango.top) + 1,
    codigo: hallazgo.fila?.codigo ?? null,
    esperado: hallazgo.esperado ?? null,
    actual: hallazgo.actual ?? null,
    relacionadas: hallazgo.relacionadas ?? [],
    arreglo: aplicable(hallazgo, contexto.sheet),
    huella,
  };
}

/**
 * A fix never replaces a formula: what it says has to be mended where it takes its values from. Nor does it touch the
 * cells of a shifted row that were read as they would stand after the repair, unless it is that repair.
 */
function aplicable({ arreglo, fila }: HallazgoDeRegla, sheet: Sheet): Arreglo | null {
  if (!arreglo) return null;
  const reparadas = new Map(fila?.desplazada?.reparacion.map(({ celda, valor }) => [celda, valor]));
  const estorba = arreglo.ediciones.some(
    ({ celda, despues }) => reparadas.has(celda) && !mismaCifra(reparadas.get(celda), despues),
  );
  if (estorba) return null;
  const tocaFormula = arreglo.ediciones.some(({ celda }) => {
    const area = parseArea(celda);
    return area !== null && sheet.formula(area.top, area.left) !== null;
  });
  return tocaFormula ? null : arreglo;
}

/** The repair says `"30,120"` where the fix writes 30120. */
function mismaCifra(a: Dato | undefined, b: Dato): boolean {
  const llano = (dato: Dato | undefined) => String(dato ?? '').replace(/\D/g, '');
  return a === b || llano(a) === llano(b);
}
