import { porcentajeDeEjecucion } from '../plan/ejecucion';
import type { Fila, Tabla } from '../plan/tabla';
import type { Avances, Cifras } from './cifras';
import type { Renglon } from './rama';
import type { Unidad } from './unidad';

/** Adds up rows one by one: money and number of tasks. */
export class Suma {
  readonly #vigente = new Dinero('presupuesto');
  readonly #ejecutado = new Dinero('presupuestoEjecutado');
  readonly #unidades = new Set<Unidad>();
  #tareas = 0;

  agregar({ unidad, tabla, fila, clase }: Renglon): void {
    this.#vigente.agregar(tabla, fila);
    this.#ejecutado.agregar(tabla, fila);
    this.#unidades.add(unidad);
    if (clase === 'tarea') this.#tareas++;
  }

  get dinero(): Omit<Cifras, keyof Avances> {
    const [vigente, ejecutado] = [this.#vigente.suma, this.#ejecutado.suma];
    return {
      vigente,
      ejecutado,
      ejecucion: vigente === null || ejecutado === null ? null : porcentajeDeEjecucion(vigente, ejecutado),
      tareas: this.#tareas,
    };
  }

  get unidades(): number {
    return this.#unidades.size;
  }
}

/** A column of money in Bs. */
class Dinero {
  #suma = 0;
  #hay = false;
  /** Rows come table by table. */
  #vista: Tabla | null = null;

  constructor(private readonly columna: 'presupuesto' | 'presupuestoEjecutado') {}

  agregar(tabla: Tabla, fila: Fila): void {
    if (tabla !== this.#vista) {
      this.#vista = tabla;
      this.#hay ||= tabla.columnas[this.columna] !== undefined;
    }
    this.#suma += fila[this.columna] ?? 0;
  }

  /** Null where no form of the rows has the column. */
  get suma(): number | null {
    return this.#hay ? this.#suma : null;
  }
}

/** Plain mean of each figure over the parts that have it; null where none has. */
export class Medias {
  readonly #programado = new Media();
  readonly #avance = new Media();
  readonly #eficacia = new Media();

  agregar({ programado, avance, eficacia }: Avances): void {
    this.#programado.agregar(programado);
    this.#avance.agregar(avance);
    this.#eficacia.agregar(eficacia);
  }

  get avances(): Avances {
    const [programado, avance, eficacia] = [this.#programado, this.#avance, this.#eficacia];
    return { programado: programado.valor, avance: avance.valor, eficacia: eficacia.valor };
  }
}

class Media {
  #suma = 0;
  #cuantos = 0;

  agregar(valor: number | null): void {
    if (valor === null) return;
    this.#suma += valor;
    this.#cuantos++;
  }

  get valor(): number | null {
    return this.#cuantos === 0 ? null : this.#suma / this.#cuantos;
  }
}
