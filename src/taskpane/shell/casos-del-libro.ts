import { CasoError } from '../../app/caso-error';
import { ENTORNO_DESCONOCIDO, type Entorno } from '../../app/diagnostico';
import { leerLibro } from '../../app/detectar-libro';
import type { WorkbookPort } from '../../app/port';
import { arreglar } from '../../app/revision/arreglar';
import { guardarAjustes, leerAjustes } from '../../app/revision/ajustes-libro';
import { justificar, retirarJustificaciones } from '../../app/revision/justificaciones';
import type { Taller } from '../../app/taller/taller';
import { desmarcar, estaMarcado, marcar } from '../../app/revision/marcas';
import { RevisorDeLibro } from '../../app/revision/revisor-de-libro';
import { mensajeConReglas } from '../../check/mensaje';
import { REGLAS } from '../../check/rules';
import { FORMAS } from '../../layout/forms';
import { casosDeInforme, generarInforme } from '../consolidar/casos-del-libro';
import { casosDeArchivos, casosDeCorreccion, type Lector } from '../detectar/casos-del-libro';
import type { CasosDeRevision } from '../validar/casos';
import type { CasosDeUso } from './casos';

const SOLO_EL_LIBRO = { archivos: [], ilegibles: [], excluidas: new Set<string>() };

/** What works beside the pane: both come when the first closed workbook does, or the first report. */
export interface SegundoPlano {
  readonly lector: Lector;
  readonly taller: () => Promise<Taller>;
}

async function enEsteHilo(): Promise<Taller> {
  return (await import('../../app/taller/taller-local')).tallerEnEsteHilo();
}

/**
 * The use cases of the workbook behind a port. Without a background, closed files are worked on in this thread. Where
 * it all runs is told by `entorno`.
 */
export function casosDelLibro(
  port: WorkbookPort,
  segundoPlano?: SegundoPlano,
  entorno: () => Entorno = () => ENTORNO_DESCONOCIDO,
): CasosDeUso {
  let uno: Promise<Taller> | null = null;
  const taller = () => (uno ??= (segundoPlano?.taller ?? enEsteHilo)());
  const revisor = new RevisorDeLibro(port);
  return {
    catalogo: {
      formas: FORMAS,
      reglas: REGLAS,
      mensaje: (hallazgo) => mensajeConReglas(REGLAS, hallazgo),
    },
    detectar: async (opciones) => {
      const { libro, hojas } = await leerLibro(port, opciones);
      if (libro.sheets.every(({ extent }) => extent === null)) throw new CasoError('LIBRO_VACIO');
      return hojas;
    },
    validar: (opciones) => revisor.revisar(opciones),
    ponerAlDia: (hojas, opciones) => revisor.ponerAlDia(hojas, opciones),
    consolidar: (trimestre, opciones, eleccion = SOLO_EL_LIBRO) =>
      generarInforme(port, trimestre, eleccion, { ...opciones, taller }),
    informe: casosDeInforme(port, taller),
    celdaActiva: () => port.activeCell(),
    entorno,
    irA: (hoja, celda) => port.select(hoja, celda),
    deshacer: ({ id }) => port.undo(id),
    ...casosDeRevision(port),
    correcciones: casosDeCorreccion(port),
    archivos: casosDeArchivos(port, taller, segundoPlano?.lector),
    formulas: {
      leer: async (opciones) => (await import('../../app/formulas/insertar')).leerPlanes(port, opciones),
      insertar: async (plan, opciones) =>
        (await import('../../app/formulas/insertar')).insertarFormulas(port, plan, opciones),
    },
    inicio: {
      crearEjemplo: async () => (await import('../../app/ejemplo/crear-ejemplo')).crearEjemplo(port),
      quitarEjemplo: async (entrada) =>
        (await import('../../app/ejemplo/crear-ejemplo')).quitarEjemplo(port, entrada.id),
    },
    seguimiento: {
      generar: async ({ planes, ...pedido }) => {
        const { generarSeguimiento } = await import('../../app/seguimiento/generar');
        const elegidos = planes.map(async ({ archivo, hoja, fila }) =>
          archivo === null
            ? { hoja, fila }
            : { archivo, tabla: await (await taller()).tabla(archivo, hoja, fila) },
        );
        return generarSeguimiento(port, { ...pedido, planes: await Promise.all(elegidos) });
      },
    },
    alCambiar: (avisar) => port.onChanged(({ sheet }) => avisar(sheet)),
  };
}

function casosDeRevision(port: WorkbookPort): CasosDeRevision {
  return {
    arreglar: (hallazgos) => arreglar(port, hallazgos),
    historial: () => port.journal(),
    rehacer: ({ id }) => port.redo(id),
    justificar: (hallazgo, motivo) =>
      justificar(port, { hallazgo, motivo, mensaje: mensajeConReglas(REGLAS, hallazgo), fecha: hoy() }),
    retirarJustificaciones: (huellas) => retirarJustificaciones(port, huellas),
    exportarObservaciones: async (revision) => {
      const { exportarObservaciones } = await import('../../app/revision/observaciones');
      return exportarObservaciones(port, revision);
    },
    marcar: (hallazgos) => (hallazgos ? marcar(port, hallazgos) : desmarcar(port)),
    estaMarcado: () => estaMarcado(port),
    ajustes: () => leerAjustes(port),
    guardarAjustes: (ajustes) => guardarAjustes(port, ajustes),
  };
}

/** ISO date of the planner's calendar, not of Greenwich's. */
function hoy(): string {
  const ahora = new Date();
  const dos = (numero: number) => String(numero).padStart(2, '0');
  return `${ahora.getFullYear()}-${dos(ahora.getMonth() + 1)}-${dos(ahora.getDate())}`;
}
