import fc from 'fast-check';
import { desplazamientoHacia, inicios, ventanaDe } from '../../src/taskpane/validar/ventana';

const alturas = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 });
const vista = fc.record({
  arriba: fc.integer({ min: 0, max: 4000 }),
  alto: fc.integer({ min: 1, max: 600 }),
});

it('knows where lines start and how high all are', () => {
  expect(inicios([32, 72, 72])).toEqual([0, 32, 104, 176]);
  expect(inicios([])).toEqual([0]);
});

it.each([
  [{ arriba: 0, alto: 100 }, 0, { desde: 0, hasta: 2 }],
  [{ arriba: 33, alto: 70 }, 0, { desde: 1, hasta: 2 }],
  [{ arriba: 104, alto: 10 }, 1, { desde: 1, hasta: 4 }],
  [{ arriba: 0, alto: 0 }, 0, { desde: 0, hasta: 1 }],
])('draws the lines in sight of %j', (donde, margen, ventana) => {
  expect(ventanaDe(inicios([32, 72, 72, 72]), donde, margen)).toEqual(ventana);
});

it('draws every line of which a pixel is in sight', () => {
  fc.assert(
    fc.property(alturas, vista, (altos, donde) => {
      const comienzos = inicios(altos);
      const { desde, hasta } = ventanaDe(comienzos, donde, 0);
      altos.forEach((alto, linea) => {
        const arriba = comienzos[linea] ?? 0;
        const enVista = arriba < donde.arriba + donde.alto && arriba + alto > donde.arriba;
        if (enVista) expect(linea >= desde && linea < hasta).toBe(true);
      });
    }),
  );
});

it('scrolls no further than it must to show a line whole', () => {
  fc.assert(
    fc.property(alturas, vista, fc.nat(), (altos, donde, n) => {
      const comienzos = inicios(altos);
      const linea = n % altos.length;
      const [comienzo = 0, fin = 0] = comienzos.slice(linea, linea + 2);
      const arriba = desplazamientoHacia(comienzos, linea, donde);
      if (fin - comienzo <= donde.alto) {
        expect(arriba).toBeLessThanOrEqual(comienzo);
        expect(arriba + donde.alto).toBeGreaterThanOrEqual(fin);
      }
      if (comienzo >= donde.arriba && fin <= donde.arriba + donde.alto) expect(arriba).toBe(donde.arriba);
    }),
  );
});
