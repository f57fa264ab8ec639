import type { Dato, Gravedad } from '../../check/types';
import { cuenta, textoNumero } from '../shell/mensajes';
import type { Agrupacion } from './agrupar';

export const MENSAJES = {
  inicio: {
    titulo: 'Revise el plan antes de consolidar',
    texto:
      'Se comprueban códigos, sumas de los meses, eficacia y presupuestos. Cada hallazgo lo lleva a su celda. No se cambia nada.',
    accion: 'Validar el plan',
  },
  sinHallazgos: {
    titulo: 'Todo cuadra',
    texto: 'Ninguna regla encontró algo que corregir en los planes del libro.',
  },
  sinCoincidencias: 'Ningún hallazgo coincide con el filtro.',
  quitarFiltro: 'Quitar el filtro',
  repetir: 'Volver a validar',
  buscar: 'Buscar código, celda o texto',
  buscarCorto: 'Buscar…',
  filtroGravedad: 'Gravedades que se muestran',
  agruparPor: 'Agrupar por',
  agrupaciones: { gravedad: 'Por gravedad', regla: 'Por regla', fila: 'Por fila' } satisfies Record<
    Agrupacion,
    string
  >,
  lista: 'Hallazgos',
  ayudaTeclado: 'Use las flechas para recorrer los hallazgos: la celda los sigue.',
  grupoFila: (hoja: string, fila: number, codigo: string | null) =>
    codigo === null ? `${hoja}, fila ${fila}` : `${codigo} · ${hoja}, fila ${fila}`,
  detalle: {
    titulo: 'Detalle del hallazgo',
    irA: (celda: string) => `Ir a la celda ${celda}`,
    esperado: 'Se esperaba',
    actual: 'Dice',
    lugares: 'Ver en la hoja',
    porque: 'Por qué importa',
    hacer: 'Qué hacer',
    norma: 'Norma',
    cerrar: 'Cerrar el detalle',
  },
  omitidas: {
    titulo: (cantidad: number) =>
      cuenta(cantidad, 'regla no se pudo aplicar', 'reglas no se pudieron aplicar'),
  },
} as const;

const GRAVEDAD: Readonly<Record<Gravedad, readonly [string, string]>> = {
  error: ['error', 'errores'],
  aviso: ['aviso', 'avisos'],
  nota: ['nota', 'notas'],
};

export function textoGravedad(gravedad: Gravedad): string {
  const [singular] = GRAVEDAD[gravedad];
  return singular.charAt(0).toUpperCase() + singular.slice(1);
}

export function cuentaGravedad(gravedad: Gravedad, cantidad: number): string {
  const [singular, plural] = GRAVEDAD[gravedad];
  return cuenta(cantidad, singular, plural);
}

/** Titles of groups: `Errores`, `Avisos`, `Notas`. */
export function tituloGravedad(gravedad: Gravedad): string {
  const [, plural] = GRAVEDAD[gravedad];
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}

export function textoDato(dato: Dato): string {
  if (dato === null || dato === '') return 'nada';
  if (typeof dato === 'number') return textoNumero(dato);
  if (typeof dato === 'boolean') return dato ? 'verdadero' : 'falso';
  return dato;
}
