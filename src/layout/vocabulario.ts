import type { CellValue, Sheet } from '../sheet/sheet';
import { normalizar } from '../sheet/text';
import { mesDeNumero, mesDeTexto, type EtiquetaMes } from './meses';
import type { Forma } from './types';

/** Longest text that may be a header: `Área Organizacional o Unidad Ejecutora Responsable`. */
const LARGO_MAXIMO = 80;

/** A short text, read once however often the sheet repeats it. */
export interface Palabra {
  readonly texto: string;
  /** True where some form knows it as a header. */
  readonly conocida: boolean;
  readonly mes: EtiquetaMes | null;
}

const VACIA: Palabra = { texto: '', conocida: false, mes: null };

/** All header texts of a set of forms, and a memo of the texts already read. */
export class Vocabulario {
  private readonly encabezados: ReadonlySet<string>;
  private readonly leidas = new Map<string, Palabra>();

  constructor(formas: readonly Forma[]) {
    const textos = formas.flatMap(({ columnas }) => columnas.flatMap(({ encabezados }) => encabezados));
    this.encabezados = new Set(textos.map(normalizar));
  }

  leer(value: CellValue): Palabra {
    if (typeof value !== 'string' || value.length > LARGO_MAXIMO) return VACIA;
    const leida = this.leidas.get(value);
    if (leida) return leida;
    const texto = normalizar(value);
    const palabra = {
      texto,
      conocida: this.encabezados.has(sinGestion(texto)),
      mes: mesDeTexto(texto),
    };
    this.leidas.set(value, palabra);
    return palabra;
  }

  /** True where some form knows the normalised text as a header. */
  readonly conoce = (texto: string): boolean => this.encabezados.has(texto);

  mes(sheet: Sheet, row: number, column: number, value: CellValue): EtiquetaMes | null {
    if (typeof value === 'string') return this.leer(value).mes;
    if (typeof value !== 'number') return null;
    return mesDeNumero(value, sheet.format(row, column), sheet.date1904);
  }
}

/** `meta 2017` → `meta`: the year of a header changes with every plan, its meaning does not. */
export function sinGestion(texto: string): string {
  return texto.replace(/ (gestion )?(19|20)\d\d$/, '').replace(/ gestion$/, '');
}
