import { AJUSTES_POR_DEFECTO } from '../../plan/ajustes';
import { arbolDe } from '../../plan/arbol';
import type { Arbol } from '../../plan/arbol';
import type { Rol } from '../../plan/rol';
import type { Fila, Tabla } from '../../plan/tabla';
import { casiIguales } from '../../plan/tolerancia';
import { cellAddress } from '../../sheet/address';
import type { CellPosition } from '../../sheet/address';
import type { CellValue, Sheet } from '../../sheet/sheet';
import { motivoContra, numeroDe } from './entradas';
import type { UsoDeEntradas } from './entradas';
import { medidaDe } from './medida';
import type {
  ClaseDeFormula,
  FormulaOmitida,
  FormulaPropuesta,
  Grupo,
  LugarDeFormula,
  MedidaDeTabla,
  Modo,
  MotivoDeOmision,
  OpcionesFormulas,
  PlanLeido,
} from './tipos';
import { celdasTapadas, clave, filasCompartidas } from './ocupadas';
import { decimalesDeFormato, esPorcentaje, toleranciaVisible } from './visible';

/** The cell that a figure goes to. */
export interface Destino {
  readonly grupo: Grupo;
  readonly rol: Rol;
  readonly mes?: number;
  readonly fila: Fila;
  /** 0-based. */
  readonly columna: number;
}

export interface Figura {
  /** Without its leading `=`, in the unit of the cell that it goes to. */
  readonly expresion: string;
  readonly valor: number | null;
  /** Cells that it reads for their numbers. */
  readonly entradas: readonly CellPosition[];
  readonly uso: UsoDeEntradas;
  /** More than the rounding of the cell, in its unit. */
  readonly tolerancia?: number;
  /** Overrides the mode for a figure that only native functions can give. */
  readonly modo?: Modo;
}

/** Excel takes no longer formula. */
const LARGO_MAXIMO = 8192;

/**
 * The sheet as it will be once the formulas stand in it: each figure is proposed knowing those before it, so that the
 * mean of a parent counts the new values of its children.
 */
export class Lienzo {
  readonly propuestas: FormulaPropuesta[] = [];
  readonly omitidas: FormulaOmitida[] = [];
  readonly tabla: Tabla;
  readonly sheet: Sheet;
  readonly arbol: Arbol;
  readonly medida: MedidaDeTabla;
  readonly #finales = new Map<string, number | null>();
  readonly #tapadas: ReadonlySet<string>;
  readonly #compartidas: ReadonlySet<number>;
  /** 0-based. */
  readonly #desplazadas: ReadonlySet<number>;

  constructor(
    { tabla, sheet }: PlanLeido,
    readonly opciones: OpcionesFormulas,
  ) {
    this.tabla = tabla;
    this.sheet = sheet;
    this.arbol = arbolDe(tabla.filas, tabla.familia);
    this.medida = medidaDe(tabla, this.ajustes);
    this.#tapadas = celdasTapadas(tabla, sheet);
    this.#compartidas = filasCompartidas(tabla);
    this.#desplazadas = new Set(
      tabla.filas.flatMap(({ fila, desplazada }) => (desplazada ? [fila - 1] : [])),
    );
  }

  get ajustes() {
    return this.opciones.ajustes ?? AJUSTES_POR_DEFECTO;
  }

  quiere(grupo: Grupo): boolean {
    return this.opciones.grupos.has(grupo);
  }

  /** Rows that own their row of the sheet: levels that stand in columns share the row of their first operation. */
  filas(...tipos: readonly Fila['tipo'][]): readonly Fila[] {
    return this.tabla.filas.filter(
      ({ tipo, fila }) => tipos.includes(tipo) && (tipo !== 'agregado' || !this.#compartidas.has(fila)),
    );
  }

  /** Number that the cell will hold, as stored; null for a blank or a text. */
  numero(fila: Fila, columna: number | undefined): number | null {
    if (columna === undefined) return null;
    const final = this.#finales.get(clave(fila.fila - 1, columna));
    return final === undefined ? numeroDe(this.sheet.value(fila.fila - 1, columna)) : final;
  }

  enPorcentaje(fila: Fila, columna: number): boolean {
    return esPorcentaje(this.sheet.format(fila.fila - 1, columna));
  }

  tapada(fila: Fila, columna: number): boolean {
    return this.#tapadas.has(clave(fila.fila - 1, columna));
  }

  proponer(destino: Destino, figura: Figura): void {
    if (!this.quiere(destino.grupo)) return;
    const estorbo = this.#estorboDe(destino, figura);
    if (estorbo) this.omitidas.push({ ...lugarDe(destino), ...estorbo });
    else this.#anotar(destino, figura);
  }

  omitir(destino: Destino, motivo: MotivoDeOmision): void {
    if (!this.quiere(destino.grupo)) return;
    const lugar = lugarDe(destino);
    this.omitidas.push({ ...lugar, motivo, culpable: lugar.celda });
  }

  #estorboDe(destino: Destino, figura: Figura): Pick<FormulaOmitida, 'motivo' | 'culpable'> | null {
    const { celda } = lugarDe(destino);
    if (destino.fila.desplazada) return { motivo: 'fila-desplazada', culpable: celda };
    if (this.tapada(destino.fila, destino.columna)) return { motivo: 'celda-combinada', culpable: celda };
    if (figura.expresion.length >= LARGO_MAXIMO) return { motivo: 'demasiado-larga', culpable: celda };
    for (const { row, column } of figura.entradas) {
      if (this.#desplazadas.has(row))
        return { motivo: 'fila-desplazada', culpable: cellAddress(row, column) };
      if (this.#finales.has(clave(row, column))) continue;
      const valor = this.sheet.value(row, column);
      const motivo = motivoContra(valor, figura.modo ?? this.opciones.modo, figura.uso);
      if (motivo) return { motivo, culpable: cellAddress(row, column) };
    }
    return null;
  }

  #anotar(destino: Destino, { expresion, valor, tolerancia = 0 }: Figura): void {
    const [row, column] = [destino.fila.fila - 1, destino.columna];
    const formula = `=${expresion}`;
    const escrito = this.sheet.value(row, column);
    const formato = this.sheet.format(row, column);
    const antes = this.sheet.formula(row, column) ?? escrito;
    const valorAntes = numeroDe(escrito);
    const clase = claseDe(antes, formula);
    const seEscribe = this.#seEscribe(clase);
    if (seEscribe) this.#finales.set(clave(row, column), valor);
    const visible = Math.max(tolerancia, toleranciaVisible(formato, valorAntes ?? 0));
    const muestraOtra =
      valor === null || valorAntes === null ? valor !== escrito : !casiIguales(valor, valorAntes, visible);
    this.propuestas.push({
      ...lugarDe(destino),
      clase,
      antes,
      valorAntes,
      formula,
      valor,
      muestra: { enPorcentaje: esPorcentaje(formato), decimales: decimalesDeFormato(formato) },
      cambia: antes !== null && clase !== 'igual' && muestraOtra,
      seEscribe,
    });
  }

  #seEscribe(clase: ClaseDeFormula): boolean {
    if (clase === 'vacia') return true;
    if (clase === 'reemplaza-valor') return this.opciones.reemplazarValores;
    return clase === 'reemplaza-formula' && this.opciones.reemplazarFormulas;
  }
}

function claseDe(antes: CellValue, formula: string): ClaseDeFormula {
  if (antes === null || antes === '') return 'vacia';
  if (typeof antes !== 'string' || !antes.startsWith('=')) return 'reemplaza-valor';
  return enLlano(antes) === enLlano(formula) ? 'igual' : 'reemplaza-formula';
}

/** Excel writes function names and addresses its own way. */
function enLlano(formula: string): string {
  return formula.replace(/\s+/g, '').toUpperCase();
}

function lugarDe({ grupo, rol, mes, fila, columna }: Destino): LugarDeFormula {
  const celda = cellAddress(fila.fila - 1, columna);
  return { grupo, rol, mes: mes ?? null, fila: fila.fila, codigo: fila.codigo, celda };
}
