import type { Sentido, TipoIndicador } from '../../../plan/indicador';
import { sumaHasta, ultimoHasta } from '../../../plan/mes';
import type { Fila } from '../../../plan/tabla';
import { textoNumero } from '../../shell/mensajes';

/** Kinds of indicator as the planner calls them. */
export const NOMBRE_TIPO: Readonly<Record<TipoIndicador, string>> = {
  suma: 'Suma de los meses',
  'porcentaje-de-meta': 'Porcentaje de la meta',
  'suma-mas-linea-base': 'Suma más línea base',
  constante: 'Nivel constante',
  'constante-parcial': 'Nivel en algunos meses',
  acumulada: 'Acumulado',
  'sin-programar': 'Sin programar',
  inconsistente: 'No cuadra',
};

export const NOMBRE_SENTIDO: Readonly<Record<Sentido, string>> = {
  mayor: 'más es mejor',
  menor: 'menos es mejor',
};

export const MENSAJES = {
  mostrar: 'Mostrar',
  filtros: { todas: 'Todas', mirar: 'Por mirar', elegidas: 'Elegidas por usted' },
  ninguna: 'Ninguna tarea está en este caso.',
  lista: 'Tareas con su tipo y sentido',
  sinDescripcion: 'Tarea sin descripción',
  cambiar: 'Cambiar',
  cambiarDe: (tarea: string) => `Cambiar el tipo o el sentido de ${tarea}`,
  cerrar: 'Listo',
  tipo: 'Tipo de indicador',
  sentido: 'Sentido',
  elegido: 'Elegido por usted',
  deducido: (tipo: string, sentido: string) => `Se dedujo: ${tipo}, ${sentido}.`,
  volver: 'Volver a lo deducido',
  mas: (cuantas: number) => `Mostrar ${textoNumero(cuantas)} más`,
} as const;

type Redaccion = (meta: string, suma: string, ultimo: string) => string;

const MOTIVOS: Readonly<Record<TipoIndicador, Redaccion>> = {
  suma: (meta) => `Los meses programados suman la meta (${meta}).`,
  'porcentaje-de-meta': (meta) => `Los meses programados suman 100 % y la meta es ${meta}.`,
  'suma-mas-linea-base': (meta, suma) => `Los meses suman ${suma} y, con la línea base, la meta (${meta}).`,
  constante: (meta) => `Los doce meses repiten la meta (${meta}).`,
  'constante-parcial': (meta) => `Los meses programados repiten la meta (${meta}).`,
  acumulada: (_meta, _suma, ultimo) => `Los meses crecen hasta la meta (${ultimo}).`,
  'sin-programar': () => 'Ningún mes tiene algo programado.',
  inconsistente: (meta, suma) => `Los meses suman ${suma} y la meta es ${meta}: no es una suma, ni un nivel.`,
};

/** Why a kind was inferred, from the task's own figures. */
export function motivoDeTipo(tipo: TipoIndicador, { programado, meta, total }: Fila): string {
  const meses = programado ?? [];
  const buscada = meta ?? total;
  return MOTIVOS[tipo](
    buscada === null ? 'sin dato' : textoNumero(buscada),
    textoNumero(sumaHasta(meses, 12)),
    textoNumero(ultimoHasta(meses, 12)),
  );
}

/** Only what departs from the rule needs a reason. */
export function motivoDeSentido(sentido: Sentido, { unidadMedida, indicadorTexto }: Fila): string | null {
  if (sentido === 'mayor') return null;
  return `Mide tiempo («${unidadMedida ?? indicadorTexto ?? ''}»): cuanto menos, mejor.`;
}
