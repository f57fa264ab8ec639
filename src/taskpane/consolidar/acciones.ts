import type { Decision } from '../../app/equivalencias-hoja';
import type { InformeGuardado } from '../../app/informe/guardado';
import type { Estado } from '../shell/estado';
import { leerFallo } from '../shell/fallo';
import type { Sesion } from '../shell/sesion';
import type { Borrador, EleccionInforme } from './casos';

/** What goes into the report besides the open workbook: files that have been read, less what was left out. */
export function eleccionDe({ archivos, informe }: Pick<Estado, 'archivos' | 'informe'>): EleccionInforme {
  const leidos = archivos.flatMap(({ leido }) => leido ?? []);
  return {
    archivos: leidos.flatMap(({ archivo, error }) => (error ? [] : [archivo])),
    ilegibles: leidos.flatMap(({ archivo, error }) =>
      error ? [{ archivo, code: error.code, data: error.data }] : [],
    ),
    excluidas: informe.excluidas,
  };
}

/** The report as the session has it; null before the workbook said what it keeps of it. */
export function borradorDe(sesion: Sesion): Borrador | null {
  const estado = sesion.estado();
  const { hojas, revision, informe } = estado;
  if (informe.guardado === null) return null;
  return {
    libro: { hojas: hojas ?? [], hallazgos: revision?.hallazgos ?? null },
    eleccion: eleccionDe(estado),
    informe: informe.guardado,
    trimestre: sesion.trimestre(),
  };
}

export function incluir(sesion: Sesion, clave: string, dentro: boolean): void {
  const { informe } = sesion.estado();
  const excluidas = new Set(informe.excluidas);
  if (dentro) excluidas.delete(clave);
  else excluidas.add(clave);
  sesion.actualizar({ informe: { ...informe, excluidas } });
}

/** Reads what the workbook keeps of its report: again where something of it was changed in the sheet. */
export function leerGuardado(sesion: Sesion): Promise<void> {
  return intentar(sesion, async () => {
    const guardado = await sesion.casos.informe.leer();
    sesion.actualizar({ informe: { ...sesion.estado().informe, guardado } });
  });
}

/** Keeps a choice in the workbook; what is shown follows once it is kept. */
export function guardar(sesion: Sesion, cambio: Partial<InformeGuardado>): Promise<void> {
  return intentar(sesion, async () => {
    const { metodo, esperadas, ...resto } = { ...(await sesion.casos.informe.leer()), ...cambio };
    await sesion.casos.informe.guardar({ metodo, esperadas });
    const guardado = { metodo, esperadas, ...resto };
    sesion.actualizar({ informe: { ...sesion.estado().informe, guardado } });
  });
}

/** Writes pairs to the sheet of equivalences. A report that was generated before is then out of date. */
export function confirmar(sesion: Sesion, decisiones: readonly Decision[]): Promise<void> {
  return sesion.trabajar('consolidar', async () => {
    const borrador = borradorDe(sesion);
    if (!borrador) return {};
    await sesion.casos.informe.decidir(borrador, decisiones);
    const guardado = await sesion.casos.informe.leer();
    return { consolidado: null, deshecho: null, informe: { ...sesion.estado().informe, guardado } };
  });
}

async function intentar(sesion: Sesion, hacer: () => Promise<void>): Promise<void> {
  await hacer().catch((error: unknown) => sesion.actualizar({ fallo: leerFallo(error) }));
}
