import esperado from '../../fixtures/an-2020-t4-simulado.esperado.json';
import { areaDeCodigo, codigoPadre, nivel } from '../../../src/plan/codigo';
import { inferirSentido, inferirTipo } from '../../../src/plan/tipo';
import type { TareaMedida } from '../../../src/plan/tarea-medida';
import { medidaHasta, medidaMedia } from '../../../src/plan/trimestre';
import type { Medida } from '../../../src/plan/trimestre';
import { fixtureSheet } from '../../support/fixture';
import { docemeses, filasCon, numero, texto } from './celdas';

/** Three units' fourth quarter 2020 (simulated) against figures computed apart, per quarter, operation and ACP. */
interface Figuras {
  readonly avp: number;
  readonly avance: number;
  readonly eficacia: number | null;
}
type PorCodigo = Readonly<Record<string, Figuras>>;
const trimestres: Readonly<Record<string, { readonly op: PorCodigo; readonly acp: PorCodigo }>> =
  esperado.quarters;

/** The units share Oruro's numbering: `1.1.1.1` of any of them → the institution's operation. */
const equivalencias = new Map(
  Object.entries(esperado.map).map(([codigo, { to }]) => [sinArea(codigo), to] as const),
);

function sinArea(codigo: string): string {
  return codigo.slice(areaDeCodigo(codigo)?.length ?? 0);
}

interface Tarea extends TareaMedida {
  readonly operacion: string;
}

const tareas = ['grogr', 'grlgr', 'grcgr'].flatMap((unidad): Tarea[] => {
  const hoja = fixtureSheet(`an-2020-t4-simulado-${unidad}.xlsx`, 'POA-01');
  return filasCon(hoja, 'B', /^[A-Z]+\d/)
    .filter((fila) => nivel(texto(hoja, 'B', fila), 'aduana') === 5)
    .map((fila) => {
      const programado = docemeses(hoja, 'G', fila);
      const meta = numero(hoja, 'E', fila);
      const padre = codigoPadre(texto(hoja, 'B', fila), 'aduana') ?? '';
      return {
        operacion: equivalencias.get(sinArea(padre)) ?? '',
        programado,
        ejecutado: docemeses(hoja, 'S', fila),
        meta,
        tipo: inferirTipo({ programado, meta }),
        sentido: inferirSentido({ unidadMedida: texto(hoja, 'F', fila) }),
        tope: true,
      };
    });
});

function porClave(medidas: readonly (readonly [string, Medida])[]): Map<string, Medida> {
  const grupos = new Map<string, Medida[]>();
  for (const [clave, medida] of medidas) grupos.set(clave, [...(grupos.get(clave) ?? []), medida]);
  return new Map(
    [...grupos].flatMap(([clave, partes]) => {
      const media = medidaMedia(partes);
      return media ? [[clave, media] as const] : [];
    }),
  );
}

function iguales(medidas: ReadonlyMap<string, Medida>, figuras: PorCodigo): void {
  expect([...medidas.keys()].sort()).toEqual(Object.keys(figuras).sort());
  for (const [codigo, { avp, avance, eficacia }] of Object.entries(figuras)) {
    const medida = medidas.get(codigo);
    expect(medida?.programado).toBeCloseTo(avp, 9);
    expect(medida?.avance).toBeCloseTo(avance, 9);
    if (eficacia === null) expect(medida?.eficacia).toBeNull();
    else expect(medida?.eficacia).toBeCloseTo(eficacia, 9);
  }
}

it('holds 288 tasks, each below an operation of the institution', () => {
  expect(tareas).toHaveLength(288);
  expect(tareas.every(({ operacion }) => operacion !== '')).toBe(true);
});

describe.each(['1', '2', '3', '4'])('quarter %s', (trimestre) => {
  const { op, acp } = trimestres[trimestre] ?? { op: {}, acp: {} };
  const operaciones = porClave(
    tareas.map((tarea) => [tarea.operacion, medidaHasta(tarea, Number(trimestre) * 3)] as const),
  );

  it('reproduces programado, avance and eficacia of its 19 operations', () => iguales(operaciones, op));

  it('reproduces those of its 14 ACPs', () => {
    const porAcp = [...operaciones].map(
      ([codigo, medida]) => [codigoPadre(codigo, 'institucion') ?? '', medida] as const,
    );
    iguales(porClave(porAcp), acp);
  });
});
