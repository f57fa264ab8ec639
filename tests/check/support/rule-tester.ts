import { AJUSTES_POR_DEFECTO } from '../../../src/plan/ajustes';
import { detectar } from '../../../src/layout/detectar';
import { mensajeDe } from '../../../src/check/mensaje';
import { revisar } from '../../../src/check/revisar';
import type { EjemploRegla, Hallazgo, Regla } from '../../../src/check/types';
import { parseArea } from '../../../src/sheet/address';
import { sheetFrom, type CellValue } from '../../../src/sheet/sheet';

/** Runs one rule over a small sheet as the add-in would: detect, then check. */
export function revisarEjemplo(regla: Regla, filas: EjemploRegla['filas']): readonly Hallazgo[] {
  const sheet = sheetFrom({ name: 'Ejemplo', values: filas });
  const tablas = detectar(sheet);
  if (tablas.length !== 1) throw new Error(`The example holds ${tablas.length} tables instead of one`);
  const { hallazgos, omitidas } = revisar(tablas, [sheet], 'ejemplo.xlsx', [regla], AJUSTES_POR_DEFECTO);
  const [omitida] = omitidas;
  if (omitida) throw new Error(`Rule left out: ${JSON.stringify(omitida.motivo)}`);
  return hallazgos;
}

/** A problem of a rule's own description; the tester's own test provokes each. */
export function faltasDeDefinicion(regla: Regla): string[] {
  const { validos, invalidos } = regla.ejemplos;
  const faltas: string[] = [];
  const vistos = new Map<string, string>();
  for (const { titulo, filas } of [...validos, ...invalidos]) {
    const clave = JSON.stringify(filas);
    const otro = vistos.get(clave);
    if (otro !== undefined) faltas.push(`duplicate case: "${titulo}" equals "${otro}"`);
    vistos.set(clave, titulo);
  }
  const titulos = [...validos, ...invalidos].map(({ titulo }) => titulo);
  for (const titulo of new Set(titulos.filter((t, i) => titulos.indexOf(t) !== i))) {
    faltas.push(`duplicate title: "${titulo}"`);
  }
  if (validos.length === 0 || invalidos.length === 0) faltas.push('needs a valid and an invalid example');
  const esperados = invalidos.flatMap(({ hallazgos = [] }) => hallazgos.map(({ mensaje }) => mensaje));
  for (const mensaje of esperados) {
    if (regla.mensajes[mensaje] === undefined) faltas.push(`unknown message id: ${mensaje}`);
  }
  for (const mensaje of Object.keys(regla.mensajes)) {
    if (!esperados.includes(mensaje)) faltas.push(`no example for message: ${mensaje}`);
  }
  for (const { titulo, hallazgos } of invalidos) {
    if (!hallazgos || hallazgos.length === 0) faltas.push(`invalid example without findings: "${titulo}"`);
  }
  return faltas;
}

/** Problems of a finding: sentences that cannot be written, fixes that change nothing or a cell twice. */
export function faltasDeHallazgo(
  regla: Regla,
  hallazgo: Hallazgo,
  valor: (celda: string) => CellValue,
): string[] {
  const faltas: string[] = [];
  try {
    const texto = mensajeDe(regla, hallazgo);
    if (/[{}]|undefined|NaN/.test(texto)) faltas.push(`unfinished sentence: ${texto}`);
  } catch (error) {
    faltas.push(String(error));
  }
  const tocadas = new Set<string>();
  for (const { celda, antes, despues } of hallazgo.arreglo?.ediciones ?? []) {
    if (antes === despues) faltas.push(`a fix that changes nothing: ${celda}`);
    if (valor(celda) !== antes) faltas.push(`a fix that does not know what stands in ${celda}`);
    if (tocadas.has(celda)) faltas.push(`a fix that edits ${celda} twice`);
    tocadas.add(celda);
  }
  return faltas;
}

/** The example with a fix applied. */
export function aplicarArreglo(filas: EjemploRegla['filas'], hallazgo: Hallazgo): EjemploRegla['filas'] {
  const despues = new Map(hallazgo.arreglo?.ediciones.map((edicion) => [edicion.celda, edicion.despues]));
  const nuevas: (string | number | null)[][] = filas.map((cells) => [...cells]);
  for (const [celda, valor] of despues) {
    const area = parseArea(celda);
    if (area && typeof valor !== 'boolean') (nuevas[area.top] ??= [])[area.left] = valor;
  }
  return nuevas;
}

/** One `describe` per rule: its definition, and every example executed. */
export function probarRegla(regla: Regla): void {
  describe(regla.id, () => {
    it('is well defined', () => expect(faltasDeDefinicion(regla)).toEqual([]));

    it.each(regla.ejemplos.validos.map((ejemplo) => [ejemplo.titulo, ejemplo] as const))(
      'accepts: %s',
      (_, { filas }) => expect(resumen(revisarEjemplo(regla, filas))).toEqual([]),
    );

    it.each(regla.ejemplos.invalidos.map((ejemplo) => [ejemplo.titulo, ejemplo] as const))(
      'finds: %s',
      (_, { filas, hallazgos: esperados = [] }) => {
        const hallazgos = revisarEjemplo(regla, filas);
        expect(resumen(hallazgos)).toEqual(esperados);
        const valor = (celda: string) => valorDe(filas, celda);
        expect(hallazgos.flatMap((hallazgo) => faltasDeHallazgo(regla, hallazgo, valor))).toEqual([]);
        for (const hallazgo of hallazgos) {
          if (!hallazgo.arreglo) continue;
          const quedan = revisarEjemplo(regla, aplicarArreglo(filas, hallazgo)).map(({ huella }) => huella);
          expect(quedan).not.toContain(hallazgo.huella);
          expect(quedan.length).toBeLessThan(hallazgos.length);
        }
      },
    );
  });
}

function resumen(hallazgos: readonly Hallazgo[]): { celda: string; mensaje: string }[] {
  return hallazgos.map(({ celda, mensajeId }) => ({ celda, mensaje: mensajeId }));
}

function valorDe(filas: EjemploRegla['filas'], celda: string): CellValue {
  const area = parseArea(celda);
  if (!area) throw new Error(`${celda} is no address`);
  return filas[area.top]?.[area.left] ?? null;
}
