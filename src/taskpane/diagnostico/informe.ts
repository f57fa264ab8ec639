import paquete from '../../../package.json';
import type { Entorno } from '../../app/diagnostico';
import { FUNCIONES } from '../../functions';
import type { Estado } from '../shell/estado';
import type { NombreTema } from '../shell/tema';
import { contar } from '../validar/agrupar';
import { MENSAJES } from './mensajes';

export interface LineaDeInforme {
  readonly que: string;
  readonly dice: string;
}

export interface SeccionDeInforme {
  readonly titulo: string;
  readonly lineas: readonly LineaDeInforme[];
}

const { lineas: QUE, secciones: TITULOS } = MENSAJES;

/**
 * What helps to find a fault: versions, capabilities and counts. Neither names of files, sheets, units or people,
 * nor values of cells.
 */
export function informeDe(entorno: Entorno, estado: Estado, tema: NombreTema): readonly SeccionDeInforme[] {
  return [
    {
      titulo: TITULOS.complemento,
      lineas: [
        { que: QUE.version, dice: paquete.version },
        { que: QUE.funciones, dice: MENSAJES.registradas(Object.keys(FUNCIONES).length, entorno.funciones) },
        { que: QUE.tema, dice: MENSAJES.temas[tema] },
      ],
    },
    {
      titulo: TITULOS.excel,
      lineas: [
        { que: QUE.anfitrion, dice: dicho(entorno.anfitrion) },
        { que: QUE.plataforma, dice: dicho(entorno.plataforma) },
        { que: QUE.versionDeExcel, dice: dicho(entorno.version) },
        { que: QUE.idioma, dice: dicho(entorno.idioma) },
      ],
    },
    {
      titulo: TITULOS.requisitos,
      lineas: entorno.requisitos.map(({ conjunto, version }) => ({
        que: conjunto,
        dice: version ?? MENSAJES.noEsta,
      })),
    },
    { titulo: TITULOS.libro, lineas: lineasDelLibro(estado) },
  ];
}

/** Counts only. */
function lineasDelLibro({ hojas, archivos, revision, fallos }: Estado): readonly LineaDeInforme[] {
  const tablas = (hojas ?? []).flatMap((hoja) => hoja.tablas);
  const hallazgos = revision && contar(revision.hallazgos);
  const formas = [...new Set(tablas.map(({ forma }) => forma))].toSorted();
  return [
    { que: QUE.hojas, dice: hojas ? String(hojas.length) : MENSAJES.sinLeer },
    { que: QUE.planes, dice: [String(tablas.length), ...formas].join(' · ') },
    { que: QUE.filas, dice: String(tablas.reduce((total, { filas }) => total + filas.length, 0)) },
    { que: QUE.libros, dice: String(archivos.length) },
    {
      que: QUE.hallazgos,
      dice: hallazgos
        ? MENSAJES.porGravedad(hallazgos.error, hallazgos.aviso, hallazgos.nota)
        : MENSAJES.sinLeer,
    },
    { que: QUE.fallos, dice: fallos.length > 0 ? fallos.join(', ') : MENSAJES.ninguno },
  ];
}

/** The report as it is copied. */
export function textoDeInforme(secciones: readonly SeccionDeInforme[]): string {
  return secciones
    .map(({ titulo, lineas }) => [titulo, ...lineas.map(({ que, dice }) => `  ${que}: ${dice}`)].join('\n'))
    .join('\n\n');
}

function dicho(valor: string | null): string {
  return valor ?? MENSAJES.noSeSabe;
}
