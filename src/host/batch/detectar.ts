import { archivoJson, detectarSchema, type ArchivoJson, type DetectarJson } from '../../app/batch-detectar';
import { leerArchivos } from '../../app/leer-archivos';
import { mensajeDeArchivo } from '../../app/mensajes-archivo';
import { FORMAS } from '../../layout/forms';
import type { Arguments } from './arguments';
import { sourcesOf } from './files';
import type { Outcome, Progress } from './outcome';

/** `poa detectar`: which forms and rows stand in each workbook. */
export async function detectarOrden({ operands }: Arguments, progress: Progress): Promise<Outcome> {
  const archivos: ArchivoJson[] = [];
  for await (const { archivo, error, hojas } of leerArchivos(await sourcesOf(operands))) {
    progress(archivo);
    archivos.push(
      error
        ? { archivo, error: { codigo: error.code, mensaje: mensajeDeArchivo(error) }, hojas: [] }
        : archivoJson(archivo, hojas),
    );
  }
  const json: DetectarJson = detectarSchema.parse({ archivos });
  return { json, text: textOf(json), status: archivos.some(({ error }) => error) ? 2 : 0 };
}

function textOf({ archivos }: DetectarJson): string {
  return archivos.map((archivo) => [archivo.archivo, ...linesOf(archivo)].join('\n  ')).join('\n\n');
}

function linesOf({ error, hojas }: ArchivoJson): readonly string[] {
  if (error) return [error.mensaje];
  const lines = hojas.flatMap(({ hoja, tablas }) => tablas.map((tabla) => lineOf(hoja, tabla)));
  return lines.length > 0 ? lines : ['Ninguna hoja contiene un formulario del POA.'];
}

function lineOf(hoja: string, { forma, confianza, rango, titulo, filas }: TablaDe): string {
  const nombre = FORMAS.find(({ id }) => id === forma)?.nombre ?? forma;
  const de = [
    titulo.area ?? titulo.unidad,
    titulo.gestion,
    titulo.trimestre === null ? null : `trimestre ${titulo.trimestre}`,
  ].filter((part) => part !== null);
  const cuantas = (tipo: string): number => filas.filter((fila) => fila.tipo === tipo).length;
  return [
    `${hoja}!${rango}: ${nombre}`,
    ...(de.length > 0 ? [de.join(', ')] : []),
    `${cuantas('agregado')} agregados y ${cuantas('tarea')} tareas`,
    `confianza ${Math.round(confianza * 100)} %`,
  ].join(' · ');
}

type TablaDe = ArchivoJson['hojas'][number]['tablas'][number];
