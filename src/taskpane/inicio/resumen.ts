import type { Estado, Paso } from '../shell/estado';
import { contar } from '../validar/agrupar';
import { todosLos } from '../validar/ajenos';
import { MENSAJES } from './mensajes';

export interface LineaDeResumen {
  readonly paso: Paso;
  /** What the line is about. */
  readonly que: string;
  /** How it stands. */
  readonly dice: string;
}

const { estado: TEXTOS } = MENSAJES;

/** The state of the workbook in four lines, one per step. */
export function resumenDe(estado: Estado): readonly LineaDeResumen[] {
  return [
    { paso: 'detectar', que: TEXTOS.planes, dice: planes(estado) },
    { paso: 'validar', que: TEXTOS.hallazgos, dice: hallazgos(estado) },
    { paso: 'formulas', que: TEXTOS.formulas, dice: formulas(estado) },
    { paso: 'consolidar', que: TEXTOS.consolidado, dice: consolidado(estado) },
  ];
}

function planes({ hojas, archivos }: Estado): string {
  const conPlan = (hojas ?? []).filter(({ tablas }) => tablas.length > 0);
  const cuantos = conPlan.reduce((total, { tablas }) => total + tablas.length, 0);
  const libro = cuantos > 0 ? TEXTOS.enElLibro(cuantos, conPlan.length) : TEXTOS.sinPlanes;
  return [
    hojas ? libro : TEXTOS.sinDetectar,
    ...(archivos.length > 0 ? [TEXTOS.agregados(archivos.length)] : []),
  ].join(' · ');
}

function hallazgos({ revision, archivos }: Estado): string {
  if (!revision) return TEXTOS.sinRevisar;
  const { error, aviso, nota } = contar(todosLos(revision.hallazgos, archivos));
  const partes = [
    ...(error > 0 ? [TEXTOS.errores(error)] : []),
    ...(aviso > 0 ? [TEXTOS.avisos(aviso)] : []),
    ...(nota > 0 ? [TEXTOS.notas(nota)] : []),
  ];
  return partes.length > 0 ? partes.join(' · ') : TEXTOS.sinHallazgos;
}

function formulas({ formulas: { insertadas } }: Estado): string {
  return insertadas ? TEXTOS.insertadas(insertadas.cantidad, insertadas.hoja) : TEXTOS.sinFormulas;
}

/** Of this session; else the reports that the workbook already has. */
function consolidado({ consolidado: hecho, hojas }: Estado): string {
  if (hecho) return TEXTOS.generado(hecho.trimestre);
  const deAntes = (hojas ?? []).map(({ hoja }) => hoja).filter((hoja) => /^Consolidado T[1-4]$/.test(hoja));
  return deAntes.length > 0 ? TEXTOS.deAntes(deAntes) : TEXTOS.sinGenerar;
}
