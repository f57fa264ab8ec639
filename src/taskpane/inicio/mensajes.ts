import type { Trimestre } from '../../plan/mes';
import { cuenta } from '../shell/mensajes';
import type { PasoDeRecorrido } from './estado';

export const MENSAJES = {
  bienvenida: {
    titulo: 'Del plan de cada unidad al informe del trimestre',
    texto:
      'Abra el libro de un plan y empiece por detectarlo. Nada sale de su computadora y nada se cambia sin que usted lo pida.',
    accion: 'Detectar planes',
    pasos: [
      'Detectar: se reconoce el formulario, la unidad y cada columna.',
      'Validar: se señala qué no cuadra, en qué celda y cómo se corrige.',
      'Consolidar: se arma el informe con fórmulas de Excel.',
    ],
  },
  ejemplo: {
    titulo: '¿Es la primera vez?',
    texto: 'Practique en una hoja nueva con un plan inventado: sus hojas no se tocan.',
    accion: 'Crear libro de ejemplo',
    otraVez: 'Restablecer el ejemplo',
    quitar: 'Quitar el ejemplo',
  },
  estado: {
    titulo: 'Estado del libro',
    planes: 'Planes',
    hallazgos: 'Hallazgos',
    formulas: 'Fórmulas',
    consolidado: 'Consolidado',
    /** Name of a row for the ear: what it is, what it says, and that it leads there. */
    irA: (que: string, dice: string) => `${que}: ${dice}. Abrir`,
    sinDetectar: 'Sin detectar',
    sinPlanes: 'Ningún plan reconocido',
    enElLibro: (planes: number, hojas: number) =>
      `${cuenta(planes, 'plan', 'planes')} en ${cuenta(hojas, 'hoja', 'hojas')}`,
    agregados: (libros: number) => cuenta(libros, 'libro agregado', 'libros agregados'),
    sinRevisar: 'Sin validar',
    sinHallazgos: 'Todo cuadra',
    errores: (cuantos: number) => cuenta(cuantos, 'error', 'errores'),
    avisos: (cuantos: number) => cuenta(cuantos, 'aviso', 'avisos'),
    notas: (cuantos: number) => cuenta(cuantos, 'nota', 'notas'),
    insertadas: (cuantas: number, hoja: string) => `${cuenta(cuantas, 'insertada', 'insertadas')} en ${hoja}`,
    sinFormulas: 'Ninguna insertada en esta sesión',
    generado: (trimestre: Trimestre) => `T${trimestre} generado en esta sesión`,
    deAntes: (hojas: readonly string[]) => `En el libro: ${hojas.join(', ')}`,
    sinGenerar: 'Sin generar',
  },
  siguiente: {
    rotulo: 'Siguiente paso',
    detectar: { texto: 'Busque los planes de este libro.', accion: 'Detectar planes' },
    otroLibro: {
      texto: 'Ninguna hoja se reconoció como plan. Asigne usted las columnas o agregue otros libros.',
      accion: 'Ver las hojas',
    },
    comprobar: (planes: number) => ({
      texto: `Compruebe las columnas de ${cuenta(planes, 'plan que se parece poco', 'planes que se parecen poco')} a los formularios conocidos.`,
      accion: 'Comprobar columnas',
    }),
    validar: { texto: 'Revise los planes antes de consolidarlos.', accion: 'Validar el plan' },
    revalidar: { texto: 'El libro cambió desde la última revisión.', accion: 'Volver a validar' },
    corregir: (errores: number) => ({
      texto: `Corrija o justifique ${cuenta(errores, 'error', 'errores')}, o devuelva los planes a sus unidades.`,
      accion: 'Ver los hallazgos',
    }),
    consolidar: { texto: 'Los planes no tienen errores: arme el informe.', accion: 'Ir a Consolidar' },
    listo: (trimestre: Trimestre) => ({
      texto: `Consolidado T${trimestre} está listo. Complete los resultados y vuelva a generarlo cuando cambie un plan.`,
      accion: 'Ver el consolidado',
    }),
  },
} as const;

interface TextoDeRecorrido {
  readonly titulo: string;
  readonly antes: string;
  readonly despues: string;
  readonly hacer: string;
  readonly seguir: string;
}

export const RECORRIDO = {
  rotulo: 'Recorrido de práctica',
  avance: (numero: number, total: number) => `Paso ${numero} de ${total}`,
  salir: 'Salir del recorrido',
  quitar: 'Quitar lo practicado',
  conOtros: 'Los planes suyos de este libro también entran; quite lo practicado al terminar.',
  pasos: {
    detectar: {
      titulo: 'Detectar',
      antes: 'La hoja «POA-01 de ejemplo» ya está en su libro. Pida al panel que la reconozca.',
      despues:
        'Reconoció la unidad, la gestión, el trimestre y cada columna. Si algo no fuera así, aquí se corrige.',
      hacer: 'Detectar planes',
      seguir: 'Seguir con Validar',
    },
    validar: {
      titulo: 'Validar',
      antes: 'Ahora revise si los códigos, los meses, la eficacia y los presupuestos cuadran.',
      despues:
        'El ejemplo tiene seis errores puestos a propósito. Pulse uno: Excel va a la celda y aquí se explica y se arregla.',
      hacer: 'Validar el plan',
      seguir: 'Seguir con Consolidar',
    },
    consolidar: {
      titulo: 'Consolidar',
      antes: 'Por último, arme el informe del trimestre en hojas nuevas, con fórmulas de Excel.',
      despues:
        '«Consolidado T4» trae los Cuadros 1 a 4; cada cifra se puede seguir hasta su celda. Con sus planes es igual.',
      hacer: 'Generar el consolidado',
      seguir: 'Terminar',
    },
  } satisfies Record<PasoDeRecorrido, TextoDeRecorrido>,
} as const;
