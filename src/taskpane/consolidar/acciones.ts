import type { InformeGuardado } from '../../app/informe/guardado';
import type { Estado } from '../shell/estado';
import { leerFallo } from '../shell/fallo';
import type { Sesion } from '../shell/sesion';
import type { EleccionInforme } from './casos';

/** What goes into the report besides the open workbook: files that have been read, less what was left out. */
export function eleccionDe({ archivos, informe }: Estado): EleccionInforme {
  return {
    archivos: archivos.flatMap(({ leido, revision }) =>
      leido ? [{ leido, hallazgos: revision?.hallazgos ?? null }] : [],
    ),
    excluidas: informe.excluidas,
  };
}

export function incluir(sesion: Sesion, clave: string, dentro: boolean): void {
  const { informe } = sesion.estado();
  const excluidas = new Set(informe.excluidas);
  if (dentro) excluidas.delete(clave);
  else excluidas.add(clave);
  sesion.actualizar({ informe: { ...informe, excluidas } });
}

export function leerGuardado(sesion: Sesion): Promise<void> {
  return intentar(sesion, async () => mostrar(sesion, await sesion.casos.informe.leer()));
}

/** Keeps a choice in the workbook; what is shown follows once it is kept. */
export function guardar(sesion: Sesion, cambio: Partial<InformeGuardado>): Promise<void> {
  return intentar(sesion, async () => {
    const nuevo = { ...(await sesion.casos.informe.leer()), ...cambio };
    await sesion.casos.informe.guardar(nuevo);
    mostrar(sesion, nuevo);
  });
}

/** Confirms a pair, or takes the confirmation back with null. */
export function confirmar(
  sesion: Sesion,
  pares: readonly (readonly [string, string | null])[],
): Promise<void> {
  const confirmadas = new Map(sesion.estado().informe.guardado?.confirmadas);
  for (const [de, a] of pares) {
    if (a === null) confirmadas.delete(de);
    else confirmadas.set(de, a);
  }
  return guardar(sesion, { confirmadas });
}

function mostrar(sesion: Sesion, guardado: InformeGuardado): void {
  sesion.actualizar({ informe: { ...sesion.estado().informe, guardado } });
}

async function intentar(sesion: Sesion, hacer: () => Promise<void>): Promise<void> {
  await hacer().catch((error: unknown) => sesion.actualizar({ fallo: leerFallo(error) }));
}
