import { sumaHasta, type Meses } from '../plan/mes';
import { mesesDePadre } from '../plan/ministerio';
import { TOLERANCIA_PADRE_MINISTERIO, casiIguales, decimales } from '../plan/tolerancia';
import { limpio } from './arreglo';

/** An activity below a ministry objective, as far as its months and weight go. */
export interface Actividad {
  /** Percent points. */
  readonly ponderacion: number;
  readonly meses: Meses;
  /** What its months are said to add to (Total, meta): speaks for one repair among several. */
  readonly sumas: readonly number[];
}

/** What is wrong where twelve printed months contradict the activities below: one cell or one row. Months 1–12. */
export type CausaPadre =
  | { readonly clase: 'padre'; readonly mes: number; readonly valor: number }
  | { readonly clase: 'hijo'; readonly hijo: number; readonly mes: number; readonly valor: number }
  | { readonly clase: 'corrido'; readonly hijo: number; readonly mes: number; readonly destino: number }
  /** Several months of one activity, which with these values adds to what it says. */
  | {
      readonly clase: 'fila';
      readonly hijo: number;
      readonly cambios: readonly { mes: number; valor: number }[];
    }
  | { readonly clase: 'ponderacion'; readonly hijo: number; readonly valor: number };

/** Months (1–12) in which the printed objective and its recomputed months differ by more than their rounding. */
export function mesesQueDifieren(impresos: Meses, calculados: readonly number[]): number[] {
  return calculados.flatMap((valor, i) => (cabe(impresos[i], valor) ? [] : [i + 1]));
}

/**
 * Twelve printed cells are a checksum of the activities: a wrong child cell shifts all of them, a wrong printed cell
 * only itself. Null where no single cell explains them, or several would do equally well.
 */
export function causaDePadre(impresos: Meses, actividades: readonly Actividad[]): CausaPadre | null {
  const calculados = mesesDePadre(actividades);
  const malos = mesesQueDifieren(impresos, calculados);
  const [solo] = malos;
  if (malos.length === 1 && solo !== undefined) {
    return { clase: 'padre', mes: solo, valor: redondo(calculados[solo - 1] ?? 0, 2) };
  }
  const casos = actividades.map((actividad, hijo) => ({
    actividad,
    hijo,
    aporte: aporteDe(impresos, actividades, hijo),
  }));
  const ponderaciones = actividades.map(({ ponderacion }) => ponderacion);
  const porFamilias = [
    () => casos.flatMap(causasDeCelda),
    () => casos.flatMap((caso) => causasDePeso(caso, ponderaciones)),
    () => casos.flatMap(causasDeFila),
  ];
  for (const buscar of porFamilias) {
    const candidatas = buscar();
    if (candidatas.length > 0) return laMejor(candidatas);
  }
  return null;
}

/** Months are typed with no more; beyond, any sum can be met. */
const MAXIMO_DECIMALES = 4;

interface Candidata {
  readonly causa: CausaPadre;
  /** True where the repaired row adds to what it says it adds to. */
  readonly respaldada: boolean;
}

interface Caso {
  readonly actividad: Actividad;
  readonly hijo: number;
  /** What the printed parent leaves for this activity, month by month, in points. */
  readonly aporte: readonly number[];
}

function aporteDe(impresos: Meses, actividades: readonly Actividad[], hijo: number): number[] {
  const otros = mesesDePadre(actividades.filter((_, i) => i !== hijo));
  return otros.map((valor, i) => (impresos[i] ?? 0) - valor);
}

function explica({ aporte }: Caso, cambiada: Actividad): boolean {
  return mesesDePadre([cambiada]).every((valor, i) => cabe(aporte[i], valor));
}

function causasDeCelda(caso: Caso): Candidata[] {
  const { actividad, hijo } = caso;
  const candidatas: Candidata[] = [];
  const probar = (causa: CausaPadre, meses: Meses) => {
    const cambiada = { ...actividad, meses };
    if (explica(caso, cambiada)) candidatas.push({ causa, respaldada: cuadra(cambiada) });
  };
  actividad.meses.forEach((valor, i) => {
    for (const debido of valoresDebidos(caso, i)) {
      if (debido === (valor ?? 0)) continue;
      probar({ clase: 'hijo', hijo, mes: i + 1, valor: debido }, con(actividad.meses, i, debido));
    }
    if (valor === null || valor === 0) return;
    actividad.meses.forEach((destino, j) => {
      if (destino !== null && destino !== 0) return;
      const meses = con(con(actividad.meses, i, 0), j, valor);
      probar({ clase: 'corrido', hijo, mes: i + 1, destino: j + 1 }, meses);
    });
  });
  return candidatas;
}

/** Another weight, as long as the siblings then add to 100. */
function causasDePeso(caso: Caso, ponderaciones: readonly number[]): Candidata[] {
  const { actividad, hijo, aporte } = caso;
  const ponderacion = redondo(
    aporte.reduce((suma, valor) => suma + valor, 0),
    0,
  );
  const suma = ponderaciones.reduce((total, peso, i) => total + (i === hijo ? ponderacion : peso), 0);
  if (ponderacion <= 0 || ponderacion === actividad.ponderacion || !casiIguales(suma, 100)) return [];
  const cambiada = { ...actividad, ponderacion };
  const causa: CausaPadre = { clase: 'ponderacion', hijo, valor: ponderacion };
  return explica(caso, cambiada) ? [{ causa, respaldada: cuadra(cambiada) }] : [];
}

/**
 * Its whole year follows from the parent, once it is known what the row adds to: in the digits it is typed with, or
 * one more (SENAVEX 2017, 3.3.1.5 types 0.1 eleven times for 0.05, 0.05 and nine times 0.1).
 */
function causasDeFila({ actividad, hijo, aporte }: Caso): Candidata[] {
  const cifras = Math.max(0, ...actividad.meses.map((valor) => decimales(valor ?? 0)));
  const intentos = [...new Set(actividad.sumas)].flatMap((suma) => [
    { suma, digitos: cifras },
    { suma, digitos: cifras + 1 },
  ]);
  for (const { suma, digitos } of intentos) {
    if (suma <= 0 || actividad.ponderacion <= 0 || digitos > MAXIMO_DECIMALES) continue;
    const meses = aporte.map((valor) => redondo((valor * suma) / actividad.ponderacion, digitos));
    const cambiada = { ...actividad, meses };
    const sirve =
      meses.every((valor) => valor >= 0) &&
      cuadra(cambiada) &&
      explica({ actividad, hijo, aporte }, cambiada);
    const cambios = meses.flatMap((valor, i) =>
      valor === (actividad.meses[i] ?? 0) ? [] : [{ mes: i + 1, valor }],
    );
    if (sirve && cambios.length > 0) return [{ causa: { clase: 'fila', hijo, cambios }, respaldada: true }];
  }
  return [];
}

/**
 * What the month may have to hold: what its row lacks to what it says it adds to, its level, what its neighbours hold,
 * and what the parent asks for. From Σ others = Pond · (S − x) / S′ follows S′, the sum of the repaired row; but printed
 * hundredths leave that one rough where there are many months.
 */
function valoresDebidos({ actividad, aporte }: Caso, i: number): number[] {
  const { ponderacion, meses, sumas } = actividad;
  const resto = sumaHasta(meses, 12) - (meses[i] ?? 0);
  const aporteDelResto = aporte.reduce((suma, valor, j) => (j === i ? suma : suma + valor), 0);
  const cifras = Math.max(0, ...meses.map((otro, j) => (j === i ? 0 : decimales(otro ?? 0))));
  const calculado = resto > 0 && aporteDelResto > 0 ? [(ponderacion * resto) / aporteDelResto - resto] : [];
  const vecinos = [meses[i - 1], meses[i + 1]].filter((valor) => typeof valor === 'number');
  const posibles = [...sumas.map((suma) => suma - resto), ...sumas, ...vecinos, ...calculado]
    .map((valor) => redondo(valor, Math.min(cifras, MAXIMO_DECIMALES)))
    .filter((valor) => valor >= 0);
  return [...new Set(posibles)];
}

function laMejor(candidatas: readonly Candidata[]): CausaPadre | null {
  const respaldadas = candidatas.filter(({ respaldada }) => respaldada);
  const finalistas = respaldadas.length > 0 ? respaldadas : candidatas;
  return finalistas.length === 1 ? (finalistas[0]?.causa ?? null) : null;
}

/** Adds to what it says, or keeps that level in every programmed month. */
function cuadra({ meses, sumas }: Actividad): boolean {
  const suma = sumaHasta(meses, 12);
  const programados = meses.filter((valor): valor is number => valor !== null && valor !== 0);
  return sumas.some(
    (esperada) => casiIguales(suma, esperada) || programados.every((valor) => casiIguales(valor, esperada)),
  );
}

function cabe(impreso: number | null | undefined, calculado: number): boolean {
  return casiIguales(impreso ?? 0, calculado, TOLERANCIA_PADRE_MINISTERIO);
}

function con(meses: Meses, i: number, valor: number): Meses {
  return meses.map((actual, j) => (j === i ? valor : actual));
}

function redondo(valor: number, cifras: number): number {
  return limpio(Number(valor.toFixed(cifras)));
}
