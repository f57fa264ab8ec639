import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGLAS } from '../../src/check/rules';
import { abrir, revisarLibro } from './support/libro';
import { faltasDeHallazgo } from './support/rule-tester';
import { parseArea } from '../../src/sheet/address';

/**
 * What the shared workbooks hold, checked by hand against their cells and DOMAIN section 6; the reason stands beside
 * each error. Never written by a run.
 */
interface Esperado {
  readonly errores: readonly { readonly regla: string; readonly celda: string; readonly razon: string }[];
  readonly avisos: readonly string[];
  readonly notas: readonly string[];
}

const CARPETA = join(__dirname, '..', 'golden', 'check');
const libros = readdirSync(CARPETA).map((nombre) => nombre.replace(/\.json$/, ''));

describe.each(libros)('%s', (nombre) => {
  const esperado = JSON.parse(readFileSync(join(CARPETA, `${nombre}.json`), 'utf8')) as Esperado;
  const libro = abrir(`${nombre}.xlsx`);
  const { hallazgos, omitidas } = revisarLibro(libro);
  const de = (gravedad: string) =>
    hallazgos
      .filter((hallazgo) => hallazgo.gravedad === gravedad)
      .map(({ regla, hoja, celda }) => `${regla} ${hoja}!${celda}`);

  it('has these errors, no more and no fewer', () => {
    expect(esperado.errores.every(({ razon }) => razon.length > 10)).toBe(true);
    expect(de('error')).toEqual(esperado.errores.map(({ regla, celda }) => `${regla} ${celda}`));
  });

  it('has these avisos and notas', () => {
    expect(de('aviso')).toEqual(esperado.avisos);
    expect(de('nota')).toEqual(esperado.notas);
  });

  it('breaks no rule and says every sentence', () => {
    expect(omitidas.filter(({ motivo }) => motivo.id === 'regla-fallida')).toEqual([]);
    for (const hallazgo of hallazgos) {
      const regla = REGLAS.find(({ id }) => id === hallazgo.regla);
      const sheet = libro.sheets.find(({ name }) => name === hallazgo.hoja);
      const valor = (celda: string) => {
        const area = parseArea(celda);
        return area && sheet ? sheet.value(area.top, area.left) : null;
      };
      expect(regla && faltasDeHallazgo(regla, hallazgo, valor)).toEqual([]);
    }
  });

  it('has a fingerprint of its own for every finding', () => {
    const huellas = hallazgos.map(({ huella }) => huella);
    expect(new Set(huellas).size).toBe(huellas.length);
    expect(huellas.filter((huella) => huella.includes('|#'))).toEqual([]);
  });
});
