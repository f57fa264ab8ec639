import { esCorregida } from '../../app/estado-mapeos';
import type { Tabla } from '../../plan/tabla';
import type { Estado, Paso } from '../shell/estado';
import type { Sesion } from '../shell/sesion';
import { juzgar } from '../detectar/juzgar';
import { todosLos } from '../validar/ajenos';
import { MENSAJES } from './mensajes';

export interface Siguiente {
  readonly texto: string;
  readonly accion: string;
  readonly hacer: (sesion: Sesion) => void;
}

const ir = (paso: Paso) => (sesion: Sesion) => sesion.mostrar(paso);

/** What the planner would do next, from what is known of the workbook; the first that applies. */
export function siguientePaso(estado: Estado): Siguiente {
  const { hojas, mapeos, archivos, revision, consolidado, cambiado } = estado;
  const { siguiente } = MENSAJES;
  const tablas = tablasDe(estado);
  if (!hojas && archivos.length === 0)
    return { ...siguiente.detectar, hacer: (sesion) => void sesion.detectar() };
  if (tablas.length === 0) return { ...siguiente.otroLibro, hacer: ir('detectar') };
  const dudosas = (hojas ?? [])
    .flatMap(({ tablas: suyas }) => suyas)
    .filter((tabla) => !esCorregida(tabla, mapeos?.mapeos ?? []) && juzgar(tabla.confianza) !== 'segura');
  if (dudosas.length > 0) return { ...siguiente.comprobar(dudosas.length), hacer: ir('detectar') };
  const validar = (sesion: Sesion) => void sesion.validar();
  if (!revision) return { ...siguiente.validar, hacer: validar };
  if (cambiado) return { ...siguiente.revalidar, hacer: validar };
  const errores = todosLos(revision.hallazgos, archivos).filter(({ gravedad }) => gravedad === 'error');
  if (consolidado) return { ...siguiente.listo(consolidado.trimestre), hacer: ir('consolidar') };
  if (errores.length > 0) return { ...siguiente.corregir(errores.length), hacer: ir('validar') };
  return { ...siguiente.consolidar, hacer: ir('consolidar') };
}

/** The plans of the workbook and of the closed ones. */
function tablasDe({ hojas, archivos }: Estado): readonly Pick<Tabla, 'huella' | 'confianza'>[] {
  const propias = (hojas ?? []).flatMap(({ tablas }) => tablas);
  const ajenas = archivos.flatMap(({ leido }) => leido?.hojas.flatMap(({ tablas }) => tablas) ?? []);
  return [...propias, ...ajenas];
}
