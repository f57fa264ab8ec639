import { areaDeCodigo, compararCodigos } from '../plan/codigo';
import type { Titulo } from '../plan/tabla';
import type { Tramo } from './bands';
import type { Candidatura } from './confidence';
import { TITULO_VACIO } from './title';

/** Pages that are one plan, in order: the same form in the same columns, until another unit begins. */
export function agrupar(tramos: readonly Tramo[]): readonly (readonly [Tramo, ...Tramo[]])[] {
  const grupos: [Tramo, ...Tramo[]][] = [];
  for (const tramo of tramos) {
    const grupo = grupos.at(-1);
    if (grupo && continua(grupo, tramo)) grupo.push(tramo);
    else grupos.push([tramo]);
  }
  return grupos;
}

function continua(grupo: readonly [Tramo, ...Tramo[]], tramo: Tramo): boolean {
  const [cabeza] = grupo;
  const ultimo = grupo.at(-1) ?? cabeza;
  if (!mismasColumnas(cabeza.candidaturas[0], tramo.candidaturas[0])) return false;
  const titulo = reunirTitulos(grupo.map((pagina) => pagina.titulo));
  if (tramo.titulo && difieren(titulo, tramo.titulo)) return false;
  const codigos = grupo.flatMap((pagina) => pagina.codigos());
  const siguientes = tramo.codigos();
  if (difierenAreas(codigos, siguientes)) return false;
  const otroBloque = tramo.titulo !== null || ultimo.cerrado;
  return !(otroBloque && recomienza(codigos, siguientes)) && !(ultimo.cerrado && tramo.titulo !== null);
}

function mismasColumnas(a: Candidatura, b: Candidatura): boolean {
  if (a.forma.id !== b.forma.id) return false;
  const [columnasA, columnasB] = [a, b].map(({ asignacion }) =>
    JSON.stringify(ordenadas(asignacion.columnas)),
  );
  return columnasA === columnasB;
}

function ordenadas(columnas: object): readonly (readonly [string, unknown])[] {
  return Object.entries(columnas).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the title blocks of one table say together; the first to say it wins. */
export function reunirTitulos(titulos: readonly (Titulo | null)[]): Titulo {
  return titulos.reduce<Titulo>((todo, titulo) => {
    if (!titulo) return todo;
    return {
      entidad: todo.entidad ?? titulo.entidad,
      unidad: todo.unidad ?? titulo.unidad,
      area: todo.area ?? titulo.area,
      gestion: todo.gestion ?? titulo.gestion,
      trimestre: todo.trimestre ?? titulo.trimestre,
      responsable: todo.responsable ?? titulo.responsable,
    };
  }, TITULO_VACIO);
}

function difieren(a: Titulo, b: Titulo): boolean {
  return (['unidad', 'area', 'gestion', 'trimestre'] as const).some(
    (campo) => a[campo] !== null && b[campo] !== null && a[campo] !== b[campo],
  );
}

function difierenAreas(anteriores: readonly string[], siguientes: readonly string[]): boolean {
  const [a, b] = [areaComun(anteriores), areaComun(siguientes)];
  return a !== null && b !== null && a !== b;
}

/** Area prefix that most of the codes carry; null for families without one. */
export function areaComun(codigos: readonly string[]): string | null {
  const votos = new Map<string, number>();
  for (const codigo of codigos) {
    const area = areaDeCodigo(codigo);
    if (area !== null) votos.set(area, (votos.get(area) ?? 0) + 1);
  }
  return [...votos].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The codes do not go on from where they were: another unit's numbering, or the same one over again. */
function recomienza(anteriores: readonly string[], siguientes: readonly string[]): boolean {
  const [last, first] = [anteriores.at(-1), siguientes[0]];
  return last !== undefined && first !== undefined && compararCodigos(first, last) <= 0;
}
