import { codigoPadre, esCodigo, nivel, normalizarCodigo } from '../plan/codigo';
import type { FamiliaCodigo, Fila, Tabla } from '../plan/tabla';
import { similitud } from '../sheet/text';

/** `USOGC1.1.2.1.1` → `USOGC1.1.2.1.2`, `04.01.09.` → `04.01.10`, `USOGC1` → `USOGC2`; null for no code. */
export function siguienteCodigo(codigo: string): string | null {
  const normal = normalizarCodigo(codigo);
  const ultimo = ultimoSegmento(normal);
  if (ultimo === null) return null;
  return normal.slice(0, normal.length - ultimo.length) + comoSegmento(Number(ultimo) + 1, ultimo);
}

/** `5.1.1.11` → `5.1.1.10`; null for the first of its group. */
function anteriorCodigo(codigo: string): string | null {
  const ultimo = ultimoSegmento(codigo);
  if (ultimo === null || Number(ultimo) <= 1) return null;
  return codigo.slice(0, codigo.length - ultimo.length) + comoSegmento(Number(ultimo) - 1, ultimo);
}

/** Number written like its neighbour: `09` → `10`, `9` → `10`, `01` → `02`. */
export function comoSegmento(numero: number, vecino: string): string {
  return String(numero).padStart(vecino.startsWith('0') ? vecino.length : 1, '0');
}

/** Last segment as typed: `GROGR1.2.4` → `4`, `04.01.02.` → `02`; null for a text that ends in none. */
export function ultimoSegmento(codigo: string): string | null {
  const normal = normalizarCodigo(codigo);
  let desde = normal.length;
  while (desde > 0 && esCifra(normal.charCodeAt(desde - 1))) desde -= 1;
  return desde === normal.length ? null : normal.slice(desde);
}

const CERO = 48;

const esCifra = (caracter: number): boolean => caracter >= CERO && caracter < CERO + 10;

/** Rows that carry a code of the plan, in sheet order; sections and totals are none. */
export function filasConCodigo({ filas }: Tabla): (Fila & { readonly codigo: string })[] {
  return filas.filter(
    (fila): fila is Fila & { readonly codigo: string } =>
      fila.codigo !== null && (fila.tipo === 'tarea' || fila.tipo === 'agregado'),
  );
}

const memo = new WeakMap<Tabla, ReadonlyMap<Fila, string>>();

/**
 * Rows whose code is a slip, with the code that their place asks for (`5.1.11` between 5.1.1.10 and 5.1.1.12 →
 * `5.1.1.11`). Several rules ask: what is a slip for one is no gap and no orphan for the others.
 */
export function codigosMalEscritos(tabla: Tabla): ReadonlyMap<Fila, string> {
  const sabido = memo.get(tabla);
  if (sabido) return sabido;
  const filas = filasConCodigo(tabla);
  const codigos = filas.map(({ codigo }) => normalizarCodigo(codigo));
  const usados = new Set(codigos);
  const hallados = new Map<Fila, string>();
  filas.forEach((fila, i) => {
    const vecinos = { antes: codigos[i - 1], despues: codigos[i + 1] };
    const debido = codigoPorLugar(codigos[i] ?? '', vecinos, tabla.familia, usados);
    if (debido !== null) hallados.set(fila, debido);
  });
  memo.set(tabla, hallados);
  return hallados;
}

/** Codes of the rows above and below. */
interface Vecinos {
  readonly antes: string | undefined;
  readonly despues: string | undefined;
}

function codigoPorLugar(
  codigo: string,
  { antes, despues }: Vecinos,
  familia: FamiliaCodigo,
  usados: ReadonlySet<string>,
): string | null {
  if (antes === undefined) return null;
  const previo = antes;
  const siguiente = despues ?? null;
  const sucesor = siguienteCodigo(previo);
  if (codigo === sucesor || codigo === `${previo}.1`) return null;
  const candidatos = [sucesor, `${previo}.1`].filter(
    (candidato): candidato is string =>
      candidato !== null && candidato !== codigo && !usados.has(candidato) && esCodigo(candidato, familia),
  );
  const leido = nivel(codigo, familia);
  return (
    candidatos.find((candidato) => {
      const encaja = siguiente !== null && siguiente === siguienteCodigo(candidato);
      if (leido === null) return encaja || similitud(codigo, candidato) >= 0.75;
      if (codigoPadre(codigo, familia) === codigoPadre(candidato, familia)) return false;
      const esRama = `${previo}.`.startsWith(`${codigoPadre(codigo, familia) ?? ''}.`);
      // Between its elder and its younger brother in another branch, or a dot or segment short of what comes next.
      const tieneHijos = siguiente?.startsWith(`${codigo}.`) ?? false;
      const esHermano = candidato === sucesor && !usados.has(anteriorCodigo(codigo) ?? '');
      return (encaja && !esRama) || (!tieneHijos && esHermano && sinUnTrozo(candidato, codigo));
    }) ?? null
  );
}

/** `5.1.1.11` typed as `5.1.11` (a segment lost) or as `5.1.111` (a dot lost). */
function sinUnTrozo(debido: string, escrito: string): boolean {
  const partes = debido.split('.');
  return partes.some((parte, i) => {
    const resto = partes.filter((_, j) => j !== i);
    const pegado = [...partes.slice(0, i), parte + (partes[i + 1] ?? ''), ...partes.slice(i + 2)];
    return (i > 0 && resto.join('.') === escrito) || (i < partes.length - 1 && pegado.join('.') === escrito);
  });
}
