import fc from 'fast-check';
import { proponerEquivalencias } from '../../src/report/equivalencias';

/** Operations of the institution's structure 2020 (an-2020-estructura.xlsx, rows 15–16 and 28–30). */
const INFRAESTRUCTURA = [
  {
    codigo: '6.1.4.1',
    nombre:
      'Ejecutar plan de Inversiones y plan de mantenimiento requeridos para la prestación de servicios aduaneros priorizados: a) Gerencias Regionales, b) Fronteras, c) Bases de operaciones en zonas fronterizas (infraestructuras, recursos logísticos, tecnología y seguridad), d) Viviendas y e) Interiores',
  },
  {
    codigo: '6.1.4.2',
    nombre: 'Ejecutar el Plan de Inversión, Mejora y Mantenimiento de derechos concesionados',
  },
];
const PROCESOS = [
  {
    codigo: '6.2.4.1',
    nombre: 'Mejorar la eficiencia de la ejecución de los procesos de determinación y sanción.',
  },
  {
    codigo: '6.2.4.2',
    nombre: 'Mejorar la eficiencia de la ejecución de los procesos de ejecución tributaria.',
  },
  {
    codigo: '6.2.4.3',
    nombre:
      'Mejorar la eficiencia de los procesos de disposición de mercancías: adjudicación, subasta, destrucción.',
  },
];

describe('proponerEquivalencias', () => {
  test('the trap of Oruro 2020: letters say 6.1.4.2, the words say 6.1.4.1', () => {
    const nombre =
      'Ejecutar plan de inversiones y el plan de mejoras y plan de mantenimiento requeridos para la prestación de servicios aduaneros priorizados';
    expect(proponerEquivalencias([{ codigo: 'GROGR1.1.3.1', nombre }], INFRAESTRUCTURA)).toEqual([
      expect.objectContaining({ de: 'GROGR1.1.3.1', a: '6.1.4.1', estado: 'propuesta' }),
    ]);
  });

  test.each([
    ['Mejorar la eficiencia de la ejecución de los procesos de ejecución tributaria', '6.2.4.2'],
    ['MEJORAR EFICIENCIA PROCESO DISPOSICION DE MERCANCIA: adjudicacion, subastas, destruccion', '6.2.4.3'],
  ])('accents, case, plurals and final dots do not matter: %s', (nombre, codigo) => {
    expect(proponerEquivalencias([{ codigo: 'X1.1.1.1', nombre }], PROCESOS)).toEqual([
      expect.objectContaining({ a: codigo, estado: 'propuesta' }),
    ]);
  });

  test('two candidates equally near: a person decides', () => {
    const [par] = proponerEquivalencias(
      [{ codigo: 'X1.1.1.1', nombre: 'Mejorar la eficiencia de los procesos' }],
      PROCESOS,
    );
    expect(par?.estado).toBe('pendiente');
  });

  test('nothing in common: pending, and no code is suggested', () => {
    const [par] = proponerEquivalencias([{ codigo: 'X1', nombre: 'Comprar vehículos' }], PROCESOS);
    expect(par).toEqual({ de: 'X1', a: null, puntaje: 0, estado: 'pendiente' });
  });

  test('what the planner confirmed wins over the name, unless the institution no longer has that code', () => {
    const filas = [{ codigo: 'X1.1.1.1', nombre: PROCESOS[1]?.nombre ?? '' }];
    const confirmada = (a: string) => proponerEquivalencias(filas, PROCESOS, new Map([['X1.1.1.1', a]]))[0];
    expect(confirmada('6.2.4.1')).toMatchObject({ a: '6.2.4.1', estado: 'confirmada' });
    expect(confirmada('9.9.9.9')).toMatchObject({ a: '6.2.4.2', estado: 'propuesta' });
  });

  test('law: the order of the candidates does not matter', () => {
    const todas = [...INFRAESTRUCTURA, ...PROCESOS];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(todas, { minLength: todas.length }),
        fc.constantFrom(...todas),
        (otras, una) => {
          const fila = { codigo: 'U', nombre: una.nombre };
          expect(proponerEquivalencias([fila], otras)).toEqual(proponerEquivalencias([fila], todas));
          expect(proponerEquivalencias([fila], otras)[0]?.a).toBe(una.codigo);
        },
      ),
    );
  });
});
