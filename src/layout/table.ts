import type { Columnas } from '../plan/rol';
import type { Fila, Rango, Tabla, Titulo } from '../plan/tabla';
import type { Tramo } from './bands';
import { areaComun, reunirTitulos } from './group';
import { decimalDeColumnas } from './cells';
import { clasificar } from './classify';
import type { Grid } from './grid';
import { conNiveles } from './levels';
import { leerFilas } from './rows';
import { fuenteDe } from './source';
import { filasEntre, type SenalFila } from './signals';
import { gestionDe } from './title';
import type { Contenido, Forma } from './types';

/** Rows that tell which separator the sheet's text numbers use. */
const FILAS_PARA_DECIMAL = 200;
const CIFRAS: ReadonlySet<Contenido> = new Set(['numero', 'dinero', 'porcentaje']);

/** The pages of one plan, read and joined. */
export function tablaDe(
  grid: Grid,
  senales: ReadonlyMap<number, SenalFila>,
  tramos: readonly [Tramo, ...Tramo[]],
): Tabla {
  const [cabeza] = tramos;
  const [{ forma, asignacion, confianza }, siguiente] = cabeza.candidaturas;
  const { columnas } = asignacion;
  const cuerpo = tramos.flatMap(({ cuerpo: { desde, hasta } }) => filasEntre(senales, desde, hasta));
  const filas = filasDelCuerpo(grid, forma, columnas, cuerpo);
  return {
    forma: forma.id,
    familia: forma.familia,
    hoja: grid.sheet.name,
    confianza,
    alternativa: siguiente ? { forma: siguiente.forma.id, confianza: siguiente.confianza } : null,
    rango: rangoDe(tramos, columnas, filas),
    filasEncabezado: tramos.flatMap(({ ventana: { top, bottom } }) => secuencia(top, bottom)),
    huella: cabeza.huella,
    titulo: completarTitulo(reunirTitulos(tramos.map(({ titulo }) => titulo)), cabeza, filas),
    columnas,
    filas,
    evidencia: asignacion.evidencia(),
  };
}

/** Rows of the body, read, placed in the tree and classified. */
export function filasDelCuerpo(
  grid: Grid,
  forma: Forma,
  columnas: Columnas,
  cuerpo: readonly number[],
): readonly Fila[] {
  const decimal = decimalDeColumnas(
    grid,
    cuerpo.slice(0, FILAS_PARA_DECIMAL),
    columnasConCifras(forma, columnas),
  );
  const leidas = leerFilas(fuenteDe(grid, forma, columnas, decimal), cuerpo);
  return clasificar(conNiveles(leidas, grid, forma, columnas), forma, grid, columnas);
}

function columnasConCifras(forma: Forma, columnas: Columnas): readonly number[] {
  const conCifras = forma.columnas.filter(({ contenido }) => CIFRAS.has(contenido));
  return conCifras.flatMap(({ rol }) => columnas[rol] ?? []);
}

function rangoDe(tramos: readonly [Tramo, ...Tramo[]], columnas: Columnas, filas: readonly Fila[]): Rango {
  const usadas = Object.values(columnas).flat();
  const ventanas = tramos.map(({ ventana }) => ventana);
  return {
    top: tramos[0].ventana.top,
    left: Math.min(...ventanas.map(({ left }) => left), ...usadas),
    bottom: Math.max(...ventanas.map(({ bottom }) => bottom), ...filas.map(({ fila }) => fila - 1)),
    right: Math.max(...ventanas.map(({ right }) => right), ...usadas),
  };
}

/** What the title block leaves out and the table itself says: area from the codes, year from header and dates. */
export function completarTitulo(
  titulo: Titulo,
  { rutas }: Pick<Tramo, 'rutas'>,
  filas: readonly Fila[],
): Titulo {
  const encabezados = rutas.flatMap(({ partes }) => partes);
  return {
    ...titulo,
    area: titulo.area ?? areaComun(filas.flatMap(({ codigo }) => codigo ?? [])),
    unidad: titulo.unidad ?? unicoNombre(filas, 'area') ?? unicoNombre(filas, 'responsable'),
    gestion: titulo.gestion ?? gestionDe(null, encabezados) ?? gestionDeFechas(filas),
  };
}

/** The only unit that the rows name: the ministry's objectives carry it in each row and not in the title. */
function unicoNombre(filas: readonly Fila[], rol: 'area' | 'responsable'): string | null {
  let unico: string | null = null;
  for (const { [rol]: nombre } of filas) {
    if (nombre === null || nombre === unico) continue;
    if (unico !== null) return null;
    unico = nombre;
  }
  return unico;
}

/** Year in which most of the tasks begin. */
function gestionDeFechas(filas: readonly Fila[]): number | null {
  const votos = new Map<number, number>();
  for (const { inicio } of filas) {
    if (inicio === null) continue;
    const anio = Number(inicio.slice(0, 4));
    votos.set(anio, (votos.get(anio) ?? 0) + 1);
  }
  return [...votos].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function secuencia(desde: number, hasta: number): readonly number[] {
  return Array.from({ length: Math.max(0, hasta - desde + 1) }, (_, index) => desde + index);
}
