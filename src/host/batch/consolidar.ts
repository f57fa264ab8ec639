import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { consolidarJson, consolidarSchema, type ConsolidarJson } from '../../app/batch-consolidar';
import { consolidarArchivos, EstructuraError } from '../../app/consolidar-archivos';
import { entregarAqui, type Entregar } from '../../app/entrega';
import { equivalenciasDeArchivo } from '../../app/equivalencias-hoja';
import { leerEquivalencias } from '../../app/equivalencias-json';
import { mensajeDeArchivo } from '../../app/mensajes-archivo';
import { AJUSTES_POR_DEFECTO } from '../../plan/ajustes';
import type { Consolidacion } from '../../report/consolidacion';
import { hojasDe } from '../../report/consolidado';
import { NOMBRE_METODO } from '../../report/metodo';
import { XlsxError } from '../../xlsx/error';
import { UsageError, type Arguments } from './arguments';
import { sourcesOf } from './files';
import { enParalelo, handsFor } from './in-parallel';
import type { ExitStatus, Outcome, Progress } from './outcome';

/** `poa consolidar`: the quarterly report of the units' workbooks, as figures and, with `--salida`, as sheets. */
export async function consolidarOrden(args: Arguments, progress: Progress): Promise<Outcome> {
  const files = await sourcesOf(args.operands);
  const consolidacion = await consolidarArchivos(files, {
    entregar: await entregarPara(files.length),
    ajustes: { ...AJUSTES_POR_DEFECTO, tope: args.tope },
    metodo: args.metodo,
    trimestre: args.trimestre,
    estructura: args.estructura === null ? null : ((await sourcesOf([args.estructura]))[0] ?? null),
    confirmadas: new Map([...(await decidedIn(args.salida)), ...(await confirmadasDe(args.equivalencias))]),
    destino: args.salida,
    onProgress: ({ archivo, done, total }) => progress(`${done}/${total} ${archivo}`),
  }).catch((error: unknown) => {
    throw error instanceof EstructuraError ? new UsageError(error.message, { cause: error }) : error;
  });
  const json: ConsolidarJson = consolidarSchema.parse(consolidarJson(consolidacion));
  if (args.salida !== null) await write(args.salida, consolidacion, progress);
  return { json, text: textOf(json), status: statusOf(json) };
}

/** In several threads where that is worth it. */
async function entregarPara(files: number): Promise<Entregar> {
  const hands = handsFor(files, availableParallelism());
  if (hands === 1) return entregarAqui;
  const { spawnHelper } = await import('./spawn-helper');
  return enParalelo(hands, spawnHelper);
}

/** The engine is loaded here and not before: figures alone must not wait for it. */
async function write(path: string, consolidacion: Consolidacion, progress: Progress): Promise<void> {
  if (consolidacion.unidades.length === 0) {
    progress(`${path}: no se escribió, porque ninguna unidad entra en el informe.`);
    return;
  }
  progress(`${path}: escribiendo el informe`);
  const { writeSheets } = await import('./salida');
  const label = `Generar el consolidado T${consolidacion.trimestre}`;
  const {
    created,
    updated,
    keptNarratives,
    replacedFigures = [],
  } = await writeSheets(path, label, hojasDe(consolidacion));
  progress(
    [
      `${path}: hojas creadas: ${created.join(', ') || 'ninguna'}`,
      `actualizadas: ${updated.join(', ') || 'ninguna'}`,
      `textos suyos conservados: ${keptNarratives}`,
    ].join('; '),
  );
  for (const { sheet, address, typed } of replacedFigures)
    progress(
      `${path}: la cifra ${String(typed)}, escrita a mano en ${sheet}!${address}, dio paso a su fórmula.`,
    );
}

/** What the planner decided on the `Equivalencias` sheet of the workbook that is updated. */
async function decidedIn(path: string | null): Promise<ReadonlyMap<string, string>> {
  const [source] = path === null ? [] : await sourcesOf([path]);
  if (source?.size === undefined) return new Map();
  try {
    return await equivalenciasDeArchivo(source);
  } catch (error) {
    if (error instanceof XlsxError)
      throw new UsageError(`${source.name}: ${mensajeDeArchivo(error)}`, { cause: error });
    throw error;
  }
}

async function confirmadasDe(path: string | null): Promise<ReadonlyMap<string, string>> {
  if (path === null) return new Map();
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`No se pudo leer ${path}.`, { cause });
  });
  const { pares, error } = leerEquivalencias(text);
  if (error !== null) throw new UsageError(`${path}: ${error}`);
  return pares;
}

function statusOf({ unidades, equivalencias }: ConsolidarJson): ExitStatus {
  const some = (...estados: readonly string[]) => unidades.some(({ estado }) => estados.includes(estado));
  if (some('ilegible', 'sin-tabla') || !some('incluida')) return 2;
  const pending = equivalencias.some(({ nivel, estado }) => nivel === 'operacion' && estado === 'pendiente');
  return pending || some('repetida', 'otra-gestion', 'otro-trimestre') ? 1 : 0;
}

const number = new Intl.NumberFormat('es-BO', { maximumFractionDigits: 2, minimumFractionDigits: 2 });
const whole = new Intl.NumberFormat('es-BO', { maximumFractionDigits: 0 });

const points = (value: number | null): string =>
  value === null ? 'no disponible' : `${number.format(value)} %`;
const money = (value: number | null): string => (value === null ? 'sin dato' : `Bs. ${whole.format(value)}`);

function textOf({
  trimestre,
  gestion,
  metodo,
  unidades,
  acp,
  totales,
  cuadro1,
  avisos,
}: ConsolidarJson): string {
  const { avance } = totales;
  const byMethod = {
    ponderado: avance.ponderado,
    'media-acp': avance.mediaAcp,
    'media-aei': avance.mediaAei,
    presupuesto: avance.presupuesto,
  };
  return [
    `Consolidado al trimestre ${trimestre}${gestion === null ? '' : ` de ${gestion}`}`,
    '',
    'Unidades',
    ...unidades.map(({ area, unidad, archivo, tareas, hallazgos, estado }) =>
      [
        `  ${estado}: ${area ?? unidad ?? archivo}`,
        ...(unidad !== null && unidad !== area ? [unidad] : []),
        `${tareas} tareas`,
        ...(hallazgos === null ? [] : [`${hallazgos} hallazgos`]),
        archivo,
      ].join(' · '),
    ),
    '',
    'Acciones de corto plazo',
    ...acp
      .filter(({ tareas }) => tareas > 0)
      .map(
        ({ codigo, ponderacion, programado, avance: suyo, ejecucion }) =>
          `  ${codigo} · Pond. ${number.format(ponderacion)} · programado ${points(programado)} · avance ${points(suyo)} · ejecución ${points(ejecucion)}`,
      ),
    '',
    `Avance total: ${points(byMethod[metodo])} (${NOMBRE_METODO[metodo].toLowerCase()}; Σ Pond. ${number.format(totales.ponderacion)})`,
    `  ponderado ${points(avance.ponderado)} · promedio de ACP ${points(avance.mediaAcp)} · promedio de AEI ${points(avance.mediaAei)} · por presupuesto ${points(avance.presupuesto)}`,
    `Presupuesto: vigente ${money(totales.vigente)}, ejecutado ${money(totales.ejecutado)} (${points(totales.ejecucion)})`,
    `Estructura con tareas: ${cuadro1.aei} AEI, ${cuadro1.acp} ACP, ${cuadro1.operaciones} operaciones, ${cuadro1.tareas} tareas`,
    ...(avisos.length > 0 ? ['', 'Avisos', ...avisos.map(({ mensaje }) => `  ${mensaje}`)] : []),
  ].join('\n');
}
