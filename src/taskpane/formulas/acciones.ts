import { formulasPorEscribir } from '../../app/formulas/insertar';
import type { PlanDeFormulas } from '../../app/formulas/tipos';
import type { ReadOptions } from '../../app/port';
import type { Estado } from '../shell/estado';
import type { Sesion } from '../shell/sesion';
import type { Eleccion, EstadoFormulas, FormulasInsertadas } from './estado';

/** What the planner does with formulas. Whatever changes cells is followed by a new reading of the plans. */

/** Cells changed: what is shown is old. */
export function envejecer(sesion: Sesion): void {
  const { formulas } = sesion.estado();
  if (formulas.planes && formulas.alDia) sesion.actualizar({ formulas: { ...formulas, alDia: false } });
}

/** Reads the plans with their cells; with the same reading, detection is up to date too. */
export function leerPlanes(sesion: Sesion): Promise<void> {
  return sesion.trabajar('formulas', (opciones) =>
    releer(sesion, opciones, { insertadas: null, deshechas: null }),
  );
}

export function elegir(sesion: Sesion, cambio: Partial<Eleccion>): void {
  const { formulas } = sesion.estado();
  sesion.actualizar({ formulas: { ...formulas, eleccion: { ...formulas.eleccion, ...cambio } } });
}

export function insertar(sesion: Sesion, plan: PlanDeFormulas): Promise<void> {
  return sesion.trabajar('formulas', async (opciones) => {
    const entrada = await sesion.casos.formulas.insertar(plan, opciones);
    const cantidad = formulasPorEscribir(plan).length;
    return releer(
      sesion,
      {},
      {
        insertadas: entrada && { hoja: plan.hoja, cantidad, entrada },
        deshechas: null,
      },
    );
  });
}

export function deshacer(sesion: Sesion, deshechas: FormulasInsertadas): Promise<void> {
  return sesion.trabajar('formulas', async () => {
    await sesion.casos.deshacer(deshechas.entrada);
    return releer(sesion, {}, { insertadas: null, deshechas });
  });
}

async function releer(
  sesion: Sesion,
  opciones: ReadOptions,
  hecho: Pick<EstadoFormulas, 'insertadas' | 'deshechas'>,
): Promise<Partial<Estado>> {
  // What was written is told even where reading it back fails; what stood there before is not shown any more.
  const { revision, cambiado } = sesion.estado();
  const escrito = hecho.insertadas !== null || hecho.deshechas !== null;
  // Findings are another reading: they are looked for again once this job is over.
  const cambio = { cambiado: revision !== null && (cambiado || escrito) };
  sesion.actualizar({ ...cambio, formulas: { ...sesion.estado().formulas, planes: null, ...hecho } });
  const { hojas, planes, ajustes } = await sesion.casos.formulas.leer(opciones);
  return { ...cambio, hojas, formulas: { ...sesion.estado().formulas, planes, ajustes, alDia: true } };
}
