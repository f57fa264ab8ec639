import type { Rol } from '../plan/rol';
import { NOMBRE_ROL } from './nombre-rol';
import type { Dato, Hallazgo, Omitida, Regla } from './types';

/** A message that cannot be written: a fault of the rule, never of the plan. */
export class MensajeIncompleto extends Error {
  constructor(
    readonly codigo: 'MENSAJE_DESCONOCIDO' | 'SIN_DATO',
    readonly regla: string,
    readonly detalle: string,
  ) {
    super(`${codigo}: ${regla} ${detalle}`);
    this.name = 'MensajeIncompleto';
  }
}

type Mensajero = Pick<Regla, 'id' | 'mensajes'>;
type Contenido = Pick<Hallazgo, 'mensajeId' | 'datos' | 'esperado' | 'actual'>;

/** The sentence of a finding. Placeholders are data, `esperado` and `actual`; one left unfilled is refused. */
export function mensajeDe(regla: Mensajero, hallazgo: Contenido): string {
  const plantilla = regla.mensajes[hallazgo.mensajeId];
  if (plantilla === undefined)
    throw new MensajeIncompleto('MENSAJE_DESCONOCIDO', regla.id, hallazgo.mensajeId);
  const { esperado, actual } = hallazgo;
  const datos: Readonly<Record<string, Dato>> = { esperado, actual, ...hallazgo.datos };
  const decimales = decimalesQueDistinguen(datos['esperado'], datos['actual']);
  return plantilla.replace(/\{(\w+)\}/g, (_, nombre: string) => {
    const dato = datos[nombre];
    if (dato === undefined || dato === null) throw new MensajeIncompleto('SIN_DATO', regla.id, nombre);
    const esCifra = nombre === 'esperado' || nombre === 'actual';
    return typeof dato === 'number' ? numero(dato, esCifra ? decimales : 2) : String(dato);
  });
}

/** The same, for a list of findings of any rule. */
export function mensajeConReglas(reglas: readonly Regla[], hallazgo: Hallazgo): string {
  const regla = reglas.find(({ id }) => id === hallazgo.regla);
  if (!regla) throw new MensajeIncompleto('MENSAJE_DESCONOCIDO', hallazgo.regla, hallazgo.mensajeId);
  return mensajeDe(regla, hallazgo);
}

/** Why a rule was left out, as a sentence. */
export function motivoDeOmitida({ motivo }: Omitida): string {
  if (motivo.id === 'regla-fallida') {
    return `La regla no pudo terminar (${String(motivo.datos['detalle'])}). Las demás reglas sí se revisaron.`;
  }
  const roles = String(motivo.datos['roles']).split(' ') as Rol[];
  const nombres = roles.map((rol) => `“${NOMBRE_ROL[rol]}”`).join(', ');
  return roles.length === 1
    ? `La tabla no tiene la columna ${nombres}.`
    : `La tabla no tiene las columnas ${nombres}.`;
}

/** 3360 → `3.360`, 66.666 → `66,67`, 0.0833 → `0,0833`: as Bolivia writes numbers. */
export function numero(valor: number, decimales = 2): string {
  const pocos = valor !== 0 && Math.abs(valor) < 0.1 ? Math.max(4, decimales) : decimales;
  const redondo = Number(Math.abs(valor).toFixed(pocos));
  const [entero = '', fraccion] = aDecimal(redondo, pocos).split('.');
  const miles = entero.replace(/\B(?=(\d{3})+$)/g, '.');
  const signo = valor < 0 && redondo !== 0 ? '−' : '';
  return fraccion === undefined ? `${signo}${miles}` : `${signo}${miles},${fraccion}`;
}

/** Plain digits without trailing zeros; two decimals stay two (`44,10`), whole numbers stay whole. */
function aDecimal(valor: number, decimales: number): string {
  if (Number.isInteger(valor)) return valor.toFixed(0);
  const [entero = '', fraccion = ''] = valor.toFixed(decimales).split('.');
  const corta = fraccion.replace(/0+$/, '').padEnd(2, '0');
  return `${entero}.${corta}`;
}

/** Two figures that differ must not read the same: 99,97 and 99,9689 rather than 99,97 twice. */
function decimalesQueDistinguen(a: Dato | undefined, b: Dato | undefined): number {
  if (typeof a !== 'number' || typeof b !== 'number' || a === b) return 2;
  for (let decimales = 2; decimales < 10; decimales++) {
    if (numero(a, decimales) !== numero(b, decimales)) return decimales;
  }
  return 10;
}
