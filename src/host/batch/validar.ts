import { validarJson, validarSchema, type ValidarJson } from '../../app/batch-validar';
import { leerArchivos } from '../../app/leer-archivos';
import { mensajeDeArchivo } from '../../app/mensajes-archivo';
import { revisar } from '../../check/revisar';
import { REGLAS } from '../../check/rules';
import type { ResultadoRevision } from '../../check/types';
import { AJUSTES_POR_DEFECTO } from '../../plan/ajustes';
import type { Arguments } from './arguments';
import { sourcesOf } from './files';
import type { ExitStatus, Outcome, Progress } from './outcome';

/** `poa validar`: what is wrong, in which cell. A workbook without any plan is unusable input: nothing was checked. */
export async function validarOrden({ operands, tope }: Arguments, progress: Progress): Promise<Outcome> {
  const resultados: ResultadoRevision[] = [];
  const ilegibles: ValidarJson['ilegibles'] = [];
  let sinPlan = false;
  const ajustes = { ...AJUSTES_POR_DEFECTO, tope };
  for await (const { archivo, error, hojas } of leerArchivos(await sourcesOf(operands))) {
    progress(archivo);
    if (error) {
      ilegibles.push({ archivo, codigo: error.code, mensaje: mensajeDeArchivo(error) });
      continue;
    }
    const tablas = hojas.flatMap((hoja) => hoja.tablas);
    if (tablas.length === 0) {
      sinPlan = true;
      progress(`${archivo}: ninguna hoja contiene un formulario del POA; no hay nada que validar.`);
    }
    const sheets = hojas.map(({ sheet }) => sheet);
    resultados.push(revisar(tablas, sheets, archivo, REGLAS, ajustes));
  }
  const json: ValidarJson = validarSchema.parse(validarJson(resultados, REGLAS, ilegibles));
  return { json, text: textOf(json), status: sinPlan ? 2 : statusOf(json) };
}

function statusOf({ ilegibles, resumen }: ValidarJson): ExitStatus {
  if (ilegibles.length > 0) return 2;
  return resumen.error > 0 ? 1 : 0;
}

function textOf({ hallazgos, omitidas, resumen, ilegibles }: ValidarJson): string {
  return [
    ...ilegibles.map(({ archivo, mensaje }) => `${archivo}: ${mensaje}`),
    ...hallazgos.map(
      ({ archivo, hoja, celda, gravedad, mensaje, regla }) =>
        `${archivo} · ${hoja}!${celda} · ${gravedad}: ${mensaje} [${regla}]`,
    ),
    ...omitidas.map(
      ({ archivo, hoja, regla, motivo }) => `${archivo} · ${hoja} · regla omitida ${regla}: ${motivo}`,
    ),
    `${resumen.error} errores, ${resumen.aviso} avisos, ${resumen.nota} notas`,
  ].join('\n');
}
