/** Plans of the shared workbooks for the step of formulas; what is inserted is only noted. */
import './codificacion';
import type { PlanesLeidos } from '../../src/app/formulas/insertar';
import { formulasPorEscribir } from '../../src/app/formulas/insertar';
import type { PlanDeFormulas } from '../../src/app/formulas/tipos';
import type { JournalEntry } from '../../src/app/port';
import { detectar } from '../../src/layout/detectar';
import { AJUSTES_POR_DEFECTO } from '../../src/plan/ajustes';
import type { CasosDeFormulas } from '../../src/taskpane/formulas/casos';
import { fixture } from '../support/fixture';

export function planesDe(libro: string): PlanesLeidos {
  const { sheets } = fixture(libro);
  const hojas = sheets.map((sheet) => ({ hoja: sheet.name, visible: true, tablas: detectar(sheet) }));
  const planes = sheets.flatMap((sheet, i) => (hojas[i]?.tablas ?? []).map((tabla) => ({ tabla, sheet })));
  return { hojas, planes, ajustes: AJUSTES_POR_DEFECTO };
}

export class FormulasDePrueba implements CasosDeFormulas {
  leidos: PlanesLeidos | null = null;

  constructor(private readonly pedidos: string[]) {}

  leer(): Promise<PlanesLeidos> {
    this.pedidos.push('leer planes');
    this.leidos ??= planesDe('anb-usogc-2017-t4.xlsx');
    return Promise.resolve(this.leidos);
  }

  insertar(plan: PlanDeFormulas): Promise<JournalEntry | null> {
    const formulas = formulasPorEscribir(plan);
    this.pedidos.push(`insertar ${formulas.length} en ${plan.hoja}`);
    const entrada = { id: 'f1', label: `Insertar fórmulas en ${plan.hoja}`, cells: formulas.length };
    return Promise.resolve(formulas.length === 0 ? null : entrada);
  }
}
