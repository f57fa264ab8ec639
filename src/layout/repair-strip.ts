import type { CellValue } from '../sheet/sheet';
import { columnasFuera, type Anomalia } from './anomalies';
import { medioConPartida, numeroPegado } from './glued';
import { distanciaALaMeta, numeroCon } from './months-fit';
import type { Fuente } from './source';
import { cortar, trozosDe, type Tira } from './strip';
import type { Reparacion } from './shift';

/** Months that may be too many in one row; more is another kind of damage. */
const SOBRANTES_MAXIMOS = 4;

/** Months too many or too few push what follows aside: the twelve that agree with the target are the months. */
export function repararTira(fuente: Fuente, fila: number, anomalias: readonly Anomalia[]): Reparacion | null {
  const { columnas, ultima } = fuente;
  if (columnas.ejecutado || anomalias.every(({ id }) => id === 'partida-pegada')) return null;
  const tira = cortar(fuente, trozosDe(fuente, fila));
  if (!tira) return null;
  const pegado = numeroPegado(fuente, fila);
  const sinMeses = tira.meses.length === 0;
  const elegidos = sinMeses ? [] : elegirMeses(fuente, fila, tira, pegado?.numero ?? null);
  if (!elegidos) return null;
  const reemplazos = new Map<number, CellValue>();
  for (const columna of columnasFuera(ultima)) {
    if (fuente.grid.value(fila, columna) !== null) reemplazos.set(columna, null);
  }
  columnas.programado?.forEach((columna, index) => reemplazos.set(columna, elegidos[index] ?? null));
  const glued = tira.partida ? null : medioConPartida(tira.medio?.value ?? null);
  poner(reemplazos, columnas.medio, glued?.medio ?? tira.medio?.value ?? null);
  poner(reemplazos, columnas.partida, glued?.partida ?? tira.partida?.value ?? null);
  poner(reemplazos, columnas.presupuesto, tira.presupuesto?.value ?? null);
  if (pegado) poner(reemplazos, columnas.unidadMedida, pegado.texto);
  return {
    reemplazos,
    columnas: corrimientoDe(fuente, tira),
    motivo: motivoDe(fuente, fila, tira, sinMeses, pegado !== null),
  };
}

/** The twelve values that agree with the target; as they stand where that is one of the ways. */
function elegirMeses(
  fuente: Fuente,
  fila: number,
  { meses }: Tira,
  pegado: number | null,
): readonly CellValue[] | null {
  const { columnas, grid } = fuente;
  const meta = columnas.meta === undefined ? null : numeroCon(grid.value(fila, columnas.meta), fuente);
  const valores = meses.map(({ value }) => value);
  const propios = mejorDoce(fuente, valores, meta);
  if (propios || pegado === null) return propios;
  return mejorDoce(fuente, [pegado, ...valores], meta);
}

function mejorDoce(
  fuente: Fuente,
  valores: readonly (string | number)[],
  meta: number | null,
): readonly CellValue[] | null {
  const sobran = valores.length - 12;
  if (sobran < 0 || sobran > SOBRANTES_MAXIMOS) return null;
  let best: { readonly doce: readonly CellValue[]; readonly distancia: number } | null = null;
  for (const doce of sinAlgunos(valores, sobran)) {
    const distancia = distanciaALaMeta(
      doce.map((value) => numeroCon(value, fuente)),
      meta,
    );
    if (distancia !== null && distancia < (best?.distancia ?? Number.POSITIVE_INFINITY))
      best = { doce, distancia };
  }
  return best?.doce ?? null;
}

/** Every way to leave out `cuantos` values, the last ones first. */
function* sinAlgunos<T>(valores: readonly T[], cuantos: number): Generator<readonly T[]> {
  if (cuantos === 0) {
    yield valores;
    return;
  }
  for (let index = valores.length - 1; index >= cuantos - 1; index--) {
    const tail = valores.slice(index + 1);
    for (const head of sinAlgunos(valores.slice(0, index), cuantos - 1)) yield [...head, ...tail];
  }
}

function poner(reemplazos: Map<number, CellValue>, columna: number | undefined, value: CellValue): void {
  if (columna !== undefined) reemplazos.set(columna, value);
}

function corrimientoDe({ columnas }: Fuente, { medio, partida, presupuesto }: Tira): number {
  const pares = [
    [presupuesto, columnas.presupuesto],
    [medio, columnas.medio],
    [partida, columnas.partida],
  ] as const;
  const corridas = pares.map(([trozo, columna]) =>
    trozo && columna !== undefined ? trozo.columna - columna : 0,
  );
  return corridas.find((corrida) => corrida !== 0) ?? 0;
}

function motivoDe(
  fuente: Fuente,
  fila: number,
  { meses, presupuesto }: Tira,
  sinMeses: boolean,
  conPegado: boolean,
): Reparacion['motivo'] {
  const { columnas, grid } = fuente;
  if (sinMeses) return { id: 'presupuesto-corrido', datos: { presupuesto: presupuesto?.value ?? null } };
  const meta = columnas.meta === undefined ? null : numeroCon(grid.value(fila, columnas.meta), fuente);
  return { id: 'meses-cuadran', datos: { meta, valores: meses.length, pegado: conPegado } };
}
