import type { TipoFila } from '../../plan/tabla';
import { cuenta, textoNumero } from '../shell/mensajes';

export const MENSAJES = {
  inicio: {
    titulo: 'Empiece por reconocer el plan',
    texto:
      'Se leen todas las hojas del libro para encontrar los formularios del POA: su unidad, su gestión y cada columna. No se cambia nada.',
    accion: 'Detectar planes',
  },
  nada: {
    titulo: 'No se reconoció ningún plan',
    texto:
      'Abra el libro que tiene el formulario del plan, con su fila de encabezados (Código, Meta, los meses…), y vuelva a detectar.',
    accion: 'Volver a detectar',
  },
  resumen: (planes: number, hojas: number) =>
    `${cuenta(planes, 'plan', 'planes')} en ${cuenta(hojas, 'hoja', 'hojas')}`,
  repetir: 'Volver a detectar',
  siguiente: 'Validar el plan',
  irAlRango: (hoja: string, rango: string) => `Ir a ${hoja}, ${rango}`,
  oculta: 'hoja oculta',
  datos: {
    unidad: 'Unidad',
    area: 'Área',
    gestion: 'Gestión',
    trimestre: 'Trimestre',
    filas: 'Filas',
  },
  sinDato: 'no figura',
  sinPlan: {
    titulo: (hojas: number) => `${cuenta(hojas, 'hoja', 'hojas')} sin plan`,
    texto: 'Si alguna es un plan con otros títulos, diga usted qué es cada columna.',
    asignar: (hoja: string) => `Asignar columnas de ${hoja}`,
    asignarCorto: 'Asignar columnas',
  },
  columnas: {
    corregir: 'Corregir columnas',
    correctas: 'Las columnas son correctas',
    suyas: 'Columnas confirmadas por usted',
  },
  tareas: {
    titulo: (tareas: number) => `Tipo y sentido de ${cuenta(tareas, 'tarea', 'tareas')}`,
    elegidas: (cuantas: number) => cuenta(cuantas, 'elegida por usted', 'elegidas por usted'),
  },
  cargando: 'Cargando…',
  confianza: (puntos: number) => `Confianza ${textoNumero(puntos)} %`,
  juicio: {
    segura: 'lista para usar',
    dudosa: 'compruebe las columnas antes de seguir',
    debil: 'el formulario se parece poco a los conocidos',
  },
  alternativa: (forma: string, puntos: number) =>
    `También se parece a «${forma}» (${textoNumero(puntos)} %).`,
  evidencia: {
    titulo: 'Cómo se reconoció',
    columna: (letras: string) => `columna ${letras}`,
    columnas: (desde: string, hasta: string) => `columnas ${desde} a ${hasta}`,
  },
} as const;

const FILAS: Readonly<Record<TipoFila, readonly [string, string]>> = {
  agregado: ['agregado', 'agregados'],
  tarea: ['tarea', 'tareas'],
  seccion: ['sección', 'secciones'],
  total: ['total', 'totales'],
};

export function textoFilas(tipo: TipoFila, cantidad: number): string {
  const [singular, plural] = FILAS[tipo];
  return cuenta(cantidad, singular, plural);
}

export const TRIMESTRES = ['1.er trimestre', '2.º trimestre', '3.er trimestre', '4.º trimestre'] as const;
