import type { Rol } from '../plan/rol';
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

/** Roles that some form gives to a header text, normalised. */
type Roles = ReadonlyMap<string, ReadonlySet<Rol>>;

/** What is known of a set of forms, and the texts read with it: the same headers come sheet after sheet. */
interface Saber {
  readonly roles: Roles;
  readonly leidas: Map<string, Palabra>;
}

const saberes = new WeakMap<readonly Forma[], Saber>();

/** Texts kept: a workbook full of other words must not fill the memory. */
const PALABRAS_GUARDADAS = 5000;

/** All header texts of a set of forms, and a memo of the texts already read. */
export class Vocabulario {
  private readonly roles: Roles;
  private readonly leidas: Map<string, Palabra>;

  constructor(formas: readonly Forma[]) {
    const saber = saberes.get(formas) ?? { roles: rolesDe(formas), leidas: new Map<string, Palabra>() };
    saberes.set(formas, saber);
    this.roles = saber.roles;
    this.leidas = saber.leidas;
  }

  leer(value: CellValue): Palabra {
    if (typeof value !== 'string' || value.length > LARGO_MAXIMO) return VACIA;
    const leida = this.leidas.get(value);
    if (leida) return leida;
    const texto = normalizar(value);
    const palabra = { texto, conocida: this.roles.has(sinGestion(texto)), mes: mesDeTexto(texto) };
    if (this.leidas.size >= PALABRAS_GUARDADAS) this.leidas.clear();
    this.leidas.set(value, palabra);
    return palabra;
  }

  /** True where some form knows the normalised text as a header. */
  readonly conoce = (texto: string): boolean => this.roles.has(texto);

  /** True where some form reads the normalised text as that role. */
  readonly nombra = (texto: string, rol: Rol): boolean => this.roles.get(texto)?.has(rol) ?? false;

  mes(sheet: Sheet, row: number, column: number, value: CellValue): EtiquetaMes | null {
    if (typeof value === 'string') return this.leer(value).mes;
    if (typeof value !== 'number') return null;
    return mesDeNumero(value, sheet.format(row, column), sheet.date1904);
  }
}

function rolesDe(formas: readonly Forma[]): Roles {
  const todos = new Map<string, Set<Rol>>();
  for (const { rol, encabezados } of formas.flatMap(({ columnas }) => columnas)) {
    for (const texto of encabezados.map(normalizar)) {
      const propios = todos.get(texto);
      if (propios) propios.add(rol);
      else todos.set(texto, new Set([rol]));
    }
  }
  return todos;
}

/** `meta 2017` → `meta`: the year of a header changes with every plan, its meaning does not. */
export function sinGestion(texto: string): string {
  return texto.replace(/ (gestion )?(19|20)\d\d$/, '').replace(/ gestion$/, '');
}
