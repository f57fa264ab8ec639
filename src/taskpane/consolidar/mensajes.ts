import type { Trimestre } from '../../plan/mes';
import type { LineaUnidad } from '../../app/informe/vista';
import { cuenta } from '../shell/mensajes';

const numero = new Intl.NumberFormat('es-BO', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const MENSAJES = {
  titulo: 'Consolidado del trimestre',
  explicacion:
    'Reúne los planes de este libro y de otros libros en una hoja con fórmulas de Excel que se pueden seguir hasta cada tarea.',
  trimestre: 'Trimestre del informe',
  opcion: (trimestre: Trimestre) => `T${trimestre}`,
  meses: ['enero a marzo', 'enero a junio', 'enero a septiembre', 'enero a diciembre'] as const,
  hasta: (meses: string) => `Se cuenta lo ejecutado de ${meses}.`,
  metodo: {
    titulo: 'Cómo se calcula',
    lineas: [
      'La eficacia de cada tarea sale de sus propios meses, según su tipo de indicador.',
      'Cada operación es el promedio de sus tareas y cada acción de corto plazo, el de sus operaciones, sin redondear antes.',
      'El total pondera las acciones que tienen tareas con su Pond., que usted puede cambiar en la hoja. El método queda escrito en ella.',
    ],
  },
  planes: 'Unidades',
  esteLibro: 'Este libro',
  entran: (dentro: number, todas: number) => `Entran ${dentro} de ${todas}`,
  incluir: (unidad: string) => `Incluir ${unidad}`,
  hallazgos: {
    ninguno: 'Sin hallazgos',
    sinValidar: 'Validar',
    ver: (unidad: string, cuentas: string) => `Ver los hallazgos de ${unidad}: ${cuentas}`,
    validar: (unidad: string) => `Validar ${unidad}`,
  },
  estados: {
    incluida: 'Incluida',
    fuera: 'Dejada fuera',
    repetida: 'Repetida',
    'otra-gestion': 'De otra gestión',
    'otro-trimestre': 'De otro trimestre',
    'sin-tabla': 'Sin plan',
    ilegible: 'No se pudo leer',
  } satisfies Record<LineaUnidad['estado'], string>,
  motivo: (linea: LineaUnidad, gestion: number | null, trimestre: Trimestre): string | null =>
    ({
      incluida: null,
      fuera: 'Usted la dejó fuera del informe.',
      repetida: `Son las mismas tareas que las de ${linea.detalle ?? ''}: cuentan una sola vez.`,
      'otra-gestion': `Es de la gestión ${linea.gestion} y el informe es de ${gestion}.`,
      'otro-trimestre': `Informa hasta el T${linea.trimestre} y el informe es del T${trimestre}. Pida a la unidad el seguimiento de este trimestre.`,
      'sin-tabla': linea.detalle,
      ilegible: linea.detalle,
    })[linea.estado],
  ningunaEntra: 'Ninguna unidad entra en el informe: incluya al menos una.',
  faltan: (esperadas: number, faltan: readonly string[]) => {
    if (esperadas === 0) return 'Diga qué unidades deben entregar su plan y aquí verá cuáles faltan.';
    if (faltan.length === 0) return `Están las ${esperadas} unidades esperadas.`;
    return `Faltan ${faltan.length} de ${esperadas}: ${faltan.join(', ')}.`;
  },
  esperadas: {
    titulo: 'Unidades esperadas',
    rotulo: 'Una unidad por línea',
    ayuda: 'Su sigla (GRLGR) o su nombre. La lista queda guardada en este libro.',
    guardar: 'Guardar la lista',
  },
  calculo: 'Estructura y total',
  estructura: (archivo: string, hoja: string, acciones: number) =>
    `La estructura de la institución sale de ${archivo}, hoja ${hoja}: ${cuenta(acciones, 'acción', 'acciones')} de corto plazo con su Pond.`,
  estructuraPropuesta:
    'La estructura es propuesta: sale de los planes de las unidades y todas las acciones pesan lo mismo. Para usar la de la institución, agregue su archivo de estructura.',
  metodoDelTotal: 'Método del avance total',
  sumaPond: (suma: number) => `Pond. de las acciones con tareas: ${numero.format(suma)}.`,
  porcentaje: (valor: number | null) => (valor === null ? 'no disponible' : `${numero.format(valor)}\u00A0%`),
  avisos: 'Avisos',
  equivalencias: {
    titulo: 'Equivalencias',
    resumen: (pendientes: number, todas: number) =>
      pendientes === 0
        ? `${cuenta(todas, 'operación tiene su lugar', 'operaciones tienen su lugar')} en la estructura de la institución.`
        : `${cuenta(pendientes, 'operación espera', 'operaciones esperan')} su decisión: sus tareas no entran en el informe hasta entonces.`,
    cercana: (codigo: string) => `la más parecida es ${codigo}`,
    elegir: (codigo: string) => `Operación de la institución para ${codigo}`,
    sinElegir: 'Elija una operación…',
    confirmar: 'Confirmar',
    confirmarUna: (codigo: string) => `Confirmar ${codigo}`,
    confirmarTodas: (cuantas: number) => `Confirmar las propuestas (${cuantas})`,
    exportar: (cuantas: number) => `Exportar las confirmadas (${cuantas})`,
    resueltas: (cuantas: number) => `Resueltas (${cuantas})`,
    estados: { propuesta: 'Propuesta por su nombre', confirmada: 'Confirmada', pendiente: 'Pendiente' },
  },
  sinPlanes: {
    titulo: 'Todavía no hay planes que consolidar',
    texto: 'Primero detecte los planes del libro. Con ellos se arma el consolidado.',
    accion: 'Detectar planes',
  },
  planSinNombre: 'Unidad sin nombre',
  tareas: (cantidad: number) => cuenta(cantidad, 'tarea', 'tareas'),
  generar: (trimestre: Trimestre) => `Generar Consolidado T${trimestre}`,
  actualizar: (trimestre: Trimestre) => `Actualizar Consolidado T${trimestre}`,
  conserva: 'Si la hoja ya existe se actualizan sus cifras y se conserva lo que usted escribió en ella.',
  pregunta: {
    titulo: (cuantas: number) =>
      cuantas === 1
        ? 'Usted escribió una cifra sobre una fórmula'
        : `Usted escribió ${cuantas} cifras sobre fórmulas`,
    texto: 'Lo marcado se conserva; lo demás vuelve a calcularse con su fórmula.',
    dice: (valor: string) => `dice ${valor}`,
    conservar: (hoja: string, celda: string) => `Conservar ${hoja}!${celda}`,
    continuar: (conservadas: number, todas: number) => {
      if (conservadas === todas) return 'Continuar y conservar lo escrito';
      if (conservadas === 0) return 'Continuar y reemplazar todo';
      return `Continuar: conservar ${conservadas}, reemplazar ${todas - conservadas}`;
    },
    cancelar: 'Cancelar',
  },
  reemplazadas: (cuantas: number) =>
    `${cuenta(cuantas, 'cifra escrita a mano dio', 'cifras escritas a mano dieron')} paso a su fórmula.`,
  listo: (trimestre: Trimestre) => `Consolidado T${trimestre} listo`,
  creadas: 'Hojas creadas',
  actualizadas: 'Hojas actualizadas',
  conservados: (cantidad: number) => cuenta(cantidad, 'dato suyo conservado', 'datos suyos conservados'),
  sinGraficos:
    'Este Excel no deja que un complemento dibuje gráficos: las hojas están completas, sin ellos. Ábralas en un Excel más nuevo y genere de nuevo.',
  sinCambios: 'Ya estaba al día: no hubo nada que cambiar.',
  irA: (hoja: string) => `Ir a la hoja ${hoja}`,
  deshacer: 'Deshacer',
  deshecho: {
    titulo: 'Se deshizo la generación',
    texto: 'El libro quedó como estaba antes de consolidar.',
  },
} as const;
