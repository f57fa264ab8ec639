import { palabrasDe, parecido, Vocabulario } from './parecido';

/** A row of a unit's plan or of the institution's structure, as far as joining by name needs it. */
export interface Nombrada {
  readonly codigo: string;
  readonly nombre: string;
}

/** `propuesta`: clear by name; `confirmada`: the planner said so; `pendiente`: a person must decide. */
export type EstadoEquivalencia = 'propuesta' | 'confirmada' | 'pendiente';

export interface Equivalencia {
  /** Code of the unit's row. */
  readonly de: string;
  /** Code of the institution's row; for `pendiente` the nearest one, or null where none comes near. */
  readonly a: string | null;
  /** Likeness of the names, 0–1; 1 for a confirmed pair. */
  readonly puntaje: number;
  readonly estado: EstadoEquivalencia;
}

/** Below this the names do not speak of the same thing. */
export const PUNTAJE_MINIMO = 0.75;
/** The runner-up must stay this far behind; nearer, a person decides. */
const MARGEN_MINIMO = 0.1;

/**
 * Joins each row to the candidate of the same name. `confirmadas` (unit code → institution code) come first,
 * where the institution still has that code. The order of rows and candidates does not matter.
 */
export function proponerEquivalencias(
  filas: readonly Nombrada[],
  candidatas: readonly Nombrada[],
  confirmadas: ReadonlyMap<string, string> = new Map(),
): readonly Equivalencia[] {
  const emparejador = new Emparejador(candidatas);
  return filas.map((fila) => emparejador.par(fila, confirmadas));
}

/** Candidates to compare many rows with. */
export class Emparejador {
  readonly #vocabulario: Vocabulario;
  /** By name: many units name their rows alike. */
  readonly #hallados = new Map<string, Omit<Equivalencia, 'de'>>();

  constructor(private readonly candidatas: readonly Nombrada[]) {
    this.#vocabulario = new Vocabulario(candidatas.map(({ nombre }) => nombre));
  }

  par(fila: Nombrada, confirmadas: ReadonlyMap<string, string>): Equivalencia {
    const confirmada = confirmadas.get(fila.codigo);
    if (confirmada !== undefined && this.candidatas.some(({ codigo }) => codigo === confirmada)) {
      return { de: fila.codigo, a: confirmada, puntaje: 1, estado: 'confirmada' };
    }
    const par = this.#hallados.get(fila.nombre) ?? this.#porNombre(fila.nombre);
    this.#hallados.set(fila.nombre, par);
    return { de: fila.codigo, ...par };
  }

  #porNombre(nombre: string): Omit<Equivalencia, 'de'> {
    const [primera, segunda] = this.candidatas
      .map((una) => ({ ...una, puntaje: parecido(nombre, una.nombre, this.#vocabulario) }))
      .sort((a, b) => b.puntaje - a.puntaje || (a.codigo < b.codigo ? -1 : 1));
    if (!primera || primera.puntaje === 0) return { a: null, puntaje: 0, estado: 'pendiente' };
    const clara =
      primera.puntaje >= PUNTAJE_MINIMO &&
      (!segunda ||
        (primera.puntaje - segunda.puntaje >= MARGEN_MINIMO &&
          distingue(nombre, primera.nombre, segunda.nombre)));
    return {
      a: primera.codigo,
      puntaje: primera.puntaje,
      estado: clara ? 'propuesta' : 'pendiente',
    };
  }
}

/** A name so general that all its words stand in both candidates says nothing, whatever their order gives. */
function distingue(nombre: string, primera: string, segunda: string): boolean {
  const [propias, suyas, ajenas] = [nombre, primera, segunda].map((texto) => new Set(palabrasDe(texto)));
  if (!propias || !suyas || !ajenas) return false;
  const iguales = propias.size === suyas.size && [...propias].every((palabra) => suyas.has(palabra));
  return iguales || [...propias].some((palabra) => suyas.has(palabra) && !ajenas.has(palabra));
}
