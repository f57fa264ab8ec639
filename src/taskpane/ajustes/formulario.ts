import type { AjustesLibro } from '../../app/revision/ajustes-libro';
import type { Gravedad } from '../../check/types';

/** The settings as they are being edited: figures are texts until they are saved. */
export interface Borrador {
  readonly tope: boolean;
  readonly tolerancia: string;
  readonly verde: string;
  readonly amarillo: string;
  readonly reglasApagadas: readonly string[];
  readonly gravedades: Readonly<Record<string, Gravedad>>;
}

export type ElegidaParaRegla = Gravedad | 'apagada';

export type Defecto = 'numeroMalo' | 'bandasMalas';

export function borradorDe({
  tope,
  toleranciaPorcentaje,
  semaforo,
  reglasApagadas,
  gravedades,
}: AjustesLibro): Borrador {
  return {
    tope,
    tolerancia: comoTexto(toleranciaPorcentaje),
    verde: comoTexto(semaforo.verde),
    amarillo: comoTexto(semaforo.amarillo),
    reglasApagadas,
    gravedades,
  };
}

/** The settings to be saved, or what is wrong with the figures. */
export function ajustesDe(borrador: Borrador): AjustesLibro | Defecto {
  const [tolerancia, verde, amarillo] = [borrador.tolerancia, borrador.verde, borrador.amarillo].map(puntos);
  if (!esPuntos(tolerancia) || !esPuntos(verde) || !esPuntos(amarillo)) return 'numeroMalo';
  if (amarillo >= verde) return 'bandasMalas';
  return {
    tope: borrador.tope,
    toleranciaPorcentaje: tolerancia,
    semaforo: { verde, amarillo },
    reglasApagadas: borrador.reglasApagadas,
    gravedades: borrador.gravedades,
  };
}

export function elegidaPara(
  { reglasApagadas, gravedades }: Borrador,
  regla: string,
): ElegidaParaRegla | null {
  return reglasApagadas.includes(regla) ? 'apagada' : (gravedades[regla] ?? null);
}

/** Takes a rule as chosen; its own severity leaves no trace in the settings. */
export function conRegla(
  borrador: Borrador,
  { id, gravedad }: { readonly id: string; readonly gravedad: Gravedad },
  elegida: ElegidaParaRegla,
): Borrador {
  const otras = Object.entries(borrador.gravedades).filter(([regla]) => regla !== id);
  const propia = elegida === 'apagada' || elegida === gravedad;
  return {
    ...borrador,
    reglasApagadas: [
      ...borrador.reglasApagadas.filter((regla) => regla !== id),
      ...(elegida === 'apagada' ? [id] : []),
    ],
    gravedades: Object.fromEntries(propia ? otras : [...otras, [id, elegida]]),
  };
}

/** As Bolivia writes decimals; a point is accepted too. */
function comoTexto(numero: number): string {
  return String(numero).replace('.', ',');
}

/** 0 to 100; null for anything else. */
function puntos(texto: string): number | null {
  if (!/^\s*\d+(?:[.,]\d+)?\s*$/.test(texto)) return null;
  const numero = Number(texto.replace(',', '.'));
  return numero <= 100 ? numero : null;
}

function esPuntos(leido: number | null | undefined): leido is number {
  return typeof leido === 'number';
}
