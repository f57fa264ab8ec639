import type { Arreglo, Dato, Gravedad } from '../../check/types';
import { cuenta, textoNumero } from '../shell/mensajes';
import type { Agrupacion } from './agrupar';
import type { Hecho } from './hecho';

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
  ambito: {
    solo: (unidad: string) => `Hallazgos de ${unidad}`,
    cerrado: (archivo: string) => `${archivo} está cerrado: aquí se leen, y se corrigen en ese libro.`,
    todos: 'Ver todos',
    ninguno: 'Ninguna regla encontró algo que corregir en el plan de esta unidad.',
  },
  sinCoincidencias: 'Ningún hallazgo coincide con el filtro.',
  quitarFiltro: 'Quitar el filtro',
  repetir: 'Volver a validar',
  buscar: 'Buscar código, celda o texto',
  buscarCorto: 'Buscar…',
  filtroGravedad: 'Gravedades que se muestran',
  agruparPor: 'Agrupar por',
  agrupaciones: {
    gravedad: 'Por gravedad',
    regla: 'Por regla',
    fila: 'Por fila',
    archivo: 'Por libro',
  } satisfies Record<Agrupacion, string>,
  lista: 'Hallazgos',
  ayudaTeclado: 'Use las flechas para recorrer los hallazgos: la celda los sigue.',
  grupoFila: (hoja: string, fila: number, codigo: string | null) =>
    codigo === null ? `${hoja}, fila ${fila}` : `${codigo} · ${hoja}, fila ${fila}`,
  detalle: {
    titulo: 'Detalle del hallazgo',
    lugarAjeno: (hoja: string, celdas: readonly string[], archivo: string) =>
      `Hoja ${hoja}, ${celdas.length === 1 ? 'celda' : 'celdas'} ${celdas.join(', ')} de ${archivo}. Ábralo para corregirlo.`,
    irA: (celda: string) => `Ir a la celda ${celda}`,
    esperado: 'Se esperaba',
    actual: 'Dice',
    lugares: 'Ver en la hoja',
    porque: 'Por qué importa',
    hacer: 'Qué hacer',
    norma: 'Norma',
    cerrar: 'Cerrar el detalle',
  },
  avisos: 'Avisos de la revisión',
  barra: {
    titulo: 'Acciones sobre los hallazgos',
    deshacer: (que: string) => `Deshacer: ${que}`,
    nadaQueDeshacer: 'Deshacer: no hay nada que deshacer',
    rehacer: (que: string) => `Rehacer: ${que}`,
    nadaQueRehacer: 'Rehacer: no hay nada que rehacer',
    marcar: 'Marcar las celdas en la hoja',
    exportar: (hoja: string) => `Exportar a la hoja ${hoja}`,
    ajustes: 'Ajustes',
    seguros: (cuantos: number) => `Arreglar seguros (${textoNumero(cuantos)})`,
  },
  arreglo: {
    titulo: { seguro: 'Arreglo seguro', sugerido: 'Arreglo sugerido' } satisfies Record<
      Arreglo['clase'],
      string
    >,
    consejo: 'Compruebe con el documento aprobado que es esto lo que corresponde.',
    uno: 'Arreglar',
    deRegla: (cuantos: number) => `Los ${textoNumero(cuantos)} de esta regla…`,
  },
  cambios: {
    celda: 'Celda',
    antes: 'Dice',
    despues: 'Quedará',
    resto: (cuantos: number) => `… y ${cuenta(cuantos, 'celda más', 'celdas más')}`,
  },
  previa: {
    region: 'Vista previa de los arreglos',
    titulo: (celdas: number) =>
      celdas === 1 ? 'Se cambiará 1 celda' : `Se cambiarán ${textoNumero(celdas)} celdas`,
    aplazados: (cuantos: number) =>
      `${cuenta(cuantos, 'arreglo toca', 'arreglos tocan')} una celda que ya cambia otro: se ofrecerá después si hace falta.`,
    lista: 'Celdas que cambian',
    aplicar: 'Aplicar',
    cancelar: 'Cancelar',
  },
  justificacion: {
    abrir: 'Justificar…',
    motivo: 'Por qué es correcto así (queda guardado en el libro)',
    ejemplo: 'Por ejemplo: meta reprogramada con la nota…',
    falta: 'Escriba el motivo.',
    guardar: 'Justificar',
    cancelar: 'Cancelar',
    titulo: (cuantos: number) => cuenta(cuantos, 'hallazgo justificado', 'hallazgos justificados'),
    sobrantes: (cuantos: number) =>
      cuenta(cuantos, 'justificación que ya no hace falta', 'justificaciones que ya no hacen falta'),
    porque: (motivo: string, fecha: string) => `${motivo} (${textoFecha(fecha)})`,
    yaNo: (mensaje: string) => `Ya no se encuentra: ${mensaje}`,
    quitar: 'Quitar',
    quitarDe: (celda: string) => `Quitar la justificación de ${celda}`,
    olvidar: 'Olvidar',
    olvidarDe: (que: string) => `Olvidar la justificación de ${que}`,
  },
  cargandoAjustes: 'Abriendo los ajustes…',
  apagada: 'Apagada en los ajustes de este libro.',
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

/** `2026-11-20` → `20/11/2026`. */
function textoFecha(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** What was done, in a sentence. */
export function textoHecho(hecho: Hecho): string {
  switch (hecho.clase) {
    case 'arreglado':
      return hecho.celdas === 1
        ? 'Se arregló 1 celda.'
        : `Se arreglaron ${textoNumero(hecho.celdas)} celdas.`;
    case 'deshecho':
      return `Se deshizo: ${hecho.entrada.label}.`;
    case 'rehecho':
      return `Se rehizo: ${hecho.entrada.label}.`;
    case 'justificado':
      return 'El hallazgo quedó justificado.';
    case 'retirado':
      return 'La justificación se quitó.';
    case 'exportado':
      return hecho.sinCambios
        ? 'La hoja Observaciones POA ya estaba al día.'
        : 'La hoja Observaciones POA está lista.';
    case 'marcado':
      return 'Las celdas quedaron marcadas. Sus formatos no se tocaron.';
    case 'desmarcado':
      return 'Se quitaron las marcas.';
    case 'ajustado':
      return 'Los ajustes se guardaron en el libro.';
  }
}
