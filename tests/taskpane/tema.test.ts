import { elegirTema } from '../../src/taskpane/shell/tema';

const sistema = { coloresForzados: false, oscuro: false };

it.each([
  ['nothing known', undefined, sistema, 'claro'],
  ['a dark system and an Office that says nothing', undefined, { ...sistema, oscuro: true }, 'oscuro'],
  ['a dark Office on a light system', { bodyBackgroundColor: '#262626' }, sistema, 'oscuro'],
  [
    'a light Office on a dark system',
    { bodyBackgroundColor: '#F0F0F0' },
    { ...sistema, oscuro: true },
    'claro',
  ],
  ['a colour without its #', { bodyBackgroundColor: 'FFFFFF' }, { ...sistema, oscuro: true }, 'claro'],
  ['something that is no colour', { bodyBackgroundColor: 'white' }, { ...sistema, oscuro: true }, 'oscuro'],
  [
    'high contrast of the system',
    { bodyBackgroundColor: '#FFFFFF' },
    { coloresForzados: true, oscuro: false },
    'contraste',
  ],
  [
    'high contrast of Office',
    { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#000000' },
    sistema,
    'contraste',
  ],
  [
    'a black Office that is no high contrast',
    { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#262626' },
    sistema,
    'oscuro',
  ],
] as const)('%s', (_caso, office, preferencias, tema) => {
  expect(elegirTema(office, preferencias)).toBe(tema);
});
