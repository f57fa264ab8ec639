import type { Meses } from '../../plan/mes';

/** An invented plan to practise with: posts instead of names, round figures, and six slips put in on purpose. */

export interface FilaEjemplo {
  readonly codigo: string;
  readonly descripcion: string;
  /** Absent on the rows that add up others. */
  readonly tarea?: {
    readonly meta: number;
    readonly unidad: string;
    readonly programado: Meses;
    readonly ejecutado: Meses;
    readonly resultados: string;
    readonly problemas?: string;
    readonly fuente: string;
  };
  /** % Efi, in points. */
  readonly eficacia: number;
  /** Bs.; a text where the slip is that it is one. */
  readonly presupuesto: number | string;
  /** Bs. */
  readonly gastado: number;
  /** % Eje, in points. */
  readonly ejecucion: number;
}

const cadaMes = (cantidad: number): Meses => Array.from({ length: 12 }, () => cantidad);
const trimestral = (...cantidades: readonly [number, number, number, number]): Meses =>
  cantidades.flatMap((cantidad) => [0, 0, cantidad]);

/** Rows in the order of the sheet. What is wrong in them is said where it stands; all else adds up. */
export const FILAS_EJEMPLO: readonly FilaEjemplo[] = [
  {
    codigo: 'UAU1',
    descripcion: 'Mejorar la atención a los usuarios de la entidad',
    eficacia: 93.44,
    // Slip: its only child has 152,500.
    presupuesto: 162_500,
    gastado: 136_100,
    ejecucion: 83.75,
  },
  {
    codigo: 'UAU1.1',
    descripcion: 'Ampliar la atención presencial y en línea',
    eficacia: 93.44,
    presupuesto: 152_500,
    gastado: 136_100,
    ejecucion: 89.25,
  },
  {
    codigo: 'UAU1.1.1',
    descripcion: 'Atender a los usuarios en los plazos previstos',
    eficacia: 89.38,
    presupuesto: 80_000,
    gastado: 66_600,
    ejecucion: 83.25,
  },
  {
    codigo: 'UAU1.1.1.1',
    descripcion: 'Atender solicitudes en ventanilla y en línea',
    eficacia: 98.75,
    presupuesto: 60_000,
    gastado: 54_600,
    ejecucion: 91,
  },
  {
    codigo: 'UAU1.1.1.1.1',
    descripcion: 'Atender las solicitudes que llegan a ventanilla',
    tarea: {
      meta: 3_360,
      unidad: 'Solicitudes atendidas',
      // Slip: 380 in November; the twelve months add up to 3,460.
      programado: [280, 280, 280, 280, 280, 280, 280, 280, 280, 280, 380, 280],
      ejecutado: cadaMes(280),
      resultados: 'CUMPLIDO. Se atendió a los usuarios de las cuatro ventanillas.',
      fuente: 'Registro de ventanilla',
    },
    eficacia: 100,
    presupuesto: 48_000,
    gastado: 45_600,
    ejecucion: 95,
  },
  {
    codigo: 'UAU1.1.1.1.2',
    descripcion: 'Responder las consultas que llegan en línea',
    tarea: {
      meta: 1_200,
      unidad: 'Consultas respondidas',
      programado: cadaMes(100),
      ejecutado: [90, 95, 100, 100, 100, 95, 100, 100, 100, 95, 100, 95],
      resultados: 'Se respondieron las consultas recibidas por el portal.',
      problemas: 'El portal estuvo fuera de servicio algunos días; se reforzó el soporte.',
      fuente: 'Reporte del portal',
    },
    // Slip: 1,170 of 1,200 are 97.50; the decimal comma was moved.
    eficacia: 9.75,
    presupuesto: 12_000,
    gastado: 9_000,
    ejecucion: 75,
  },
  {
    codigo: 'UAU1.1.1.2',
    descripcion: 'Informar a los usuarios sobre los trámites',
    eficacia: 80,
    presupuesto: 20_000,
    gastado: 12_000,
    ejecucion: 60,
  },
  {
    codigo: 'UAU1.1.1.2.1',
    descripcion: 'Publicar boletines trimestrales',
    tarea: {
      meta: 4,
      unidad: 'Boletines publicados',
      programado: trimestral(1, 1, 1, 1),
      ejecutado: trimestral(1, 1, 1, 1),
      resultados: 'CUMPLIDO. Se publicó un boletín en cada trimestre.',
      fuente: 'Boletines publicados',
    },
    eficacia: 100,
    presupuesto: 4_000,
    gastado: 4_000,
    ejecucion: 100,
  },
  {
    // Slip: the number before it, UAU1.1.1.2.2, is missing.
    codigo: 'UAU1.1.1.2.3',
    descripcion: 'Capacitar a los usuarios en el sistema de trámites',
    tarea: {
      meta: 10,
      unidad: 'Talleres realizados',
      programado: trimestral(2, 3, 3, 2),
      ejecutado: trimestral(2, 2, 1, 1),
      // Slip: six of ten workshops.
      resultados: 'CUMPLIDO. Se realizaron los talleres con las asociaciones de usuarios.',
      fuente: 'Listas de asistencia',
    },
    eficacia: 60,
    presupuesto: 16_000,
    gastado: 8_000,
    ejecucion: 50,
  },
  {
    codigo: 'UAU1.1.2',
    descripcion: 'Fortalecer la gestión interna de la unidad',
    eficacia: 97.5,
    presupuesto: 72_500,
    gastado: 69_500,
    ejecucion: 95.86,
  },
  {
    codigo: 'UAU1.1.2.1',
    descripcion: 'Administrar los recursos de la unidad',
    eficacia: 97.5,
    presupuesto: 72_500,
    gastado: 69_500,
    ejecucion: 95.86,
  },
  {
    codigo: 'UAU1.1.2.1.1',
    descripcion: 'Digitalizar los expedientes de la gestión anterior',
    tarea: {
      meta: 2_000,
      unidad: 'Expedientes digitalizados',
      programado: trimestral(500, 500, 500, 500),
      ejecutado: trimestral(500, 500, 450, 450),
      resultados: 'Se digitalizaron los expedientes de los tres primeros archivadores.',
      problemas: 'Un escáner estuvo en reparación; se pidió un equipo de reemplazo.',
      fuente: 'Inventario del archivo',
    },
    eficacia: 95,
    presupuesto: 60_000,
    gastado: 57_000,
    ejecucion: 95,
  },
  {
    codigo: 'UAU1.1.2.1.2',
    descripcion: 'Mantener al día el archivo de trámites',
    tarea: {
      meta: 95,
      unidad: '% de trámites archivados en el mes',
      programado: cadaMes(95),
      ejecutado: cadaMes(95),
      resultados: 'CUMPLIDO. El archivo está al día.',
      fuente: 'Registro del archivo',
    },
    eficacia: 100,
    // Slip: a number typed as text, which Excel leaves out of its sums.
    presupuesto: '12.500,00',
    gastado: 12_500,
    ejecucion: 100,
  },
];
