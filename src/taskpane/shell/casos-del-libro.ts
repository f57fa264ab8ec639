import { CasoError } from '../../app/caso-error';
import { generarConsolidado } from '../../app/consolidar-libro';
import { leerLibro } from '../../app/detectar-libro';
import type { WorkbookPort } from '../../app/port';
import { validarLibro } from '../../app/validar-libro';
import { mensajeConReglas } from '../../check/mensaje';
import { REGLAS } from '../../check/rules';
import { FORMAS } from '../../layout/forms';
import type { CasosDeUso } from './casos';

/** The use cases of the workbook behind a port. */
export function casosDelLibro(port: WorkbookPort): CasosDeUso {
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
    validar: async (opciones) => {
      const detectado = await leerLibro(port, opciones);
      return { hojas: detectado.hojas, revision: validarLibro(detectado) };
    },
    consolidar: (trimestre, opciones) => generarConsolidado(port, { trimestre, ...opciones }),
    irA: (hoja, celda) => port.select(hoja, celda),
    deshacer: ({ id }) => port.undo(id),
    alCambiar: (avisar) => port.onChanged(() => avisar()),
  };
}
