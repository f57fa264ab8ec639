import { PortError } from '../../src/app/port';
import { Sesion } from '../../src/taskpane/shell/sesion';
import { CALMA } from '../../src/taskpane/validar/revision-viva';
import { CasosDePrueba, hallazgo, revision } from './datos';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function preparar() {
  const casos = new CasosDePrueba();
  const sesion = new Sesion(casos);
  await sesion.vigilar();
  await sesion.validar();
  casos.pedidos.length = 0;
  return { casos, sesion };
}

/** What is asked for after a change of the sheet that the fixtures are about. */
const AL_DIA = 'ponerAlDia POA-01';

const calma = () => jest.advanceTimersByTimeAsync(CALMA);

it('checks once after a burst of changes, without leaving the step that is shown', async () => {
  const { casos, sesion } = await preparar();
  sesion.mostrar('consolidar');
  for (let n = 0; n < 5; n++) {
    casos.cambio();
    await jest.advanceTimersByTimeAsync(CALMA - 1);
  }
  expect(casos.pedidos).toEqual([]);
  expect(sesion.estado().poniendoAlDia).toBe(true);
  const nueva = revision({ hallazgos: [hallazgo()] });
  casos.revision = nueva;
  await calma();
  expect(casos.pedidos).toEqual([AL_DIA]);
  expect(sesion.estado()).toMatchObject({
    paso: 'consolidar',
    revision: nueva,
    cambiado: false,
    poniendoAlDia: false,
  });
});

it('does nothing where nothing was revised yet', async () => {
  const casos = new CasosDePrueba();
  const sesion = new Sesion(casos);
  await sesion.vigilar();
  casos.cambio();
  await calma();
  expect(casos.pedidos).toEqual([]);
});

it('drops what was read before the last change', async () => {
  const { casos, sesion } = await preparar();
  const primera = sesion.estado().revision;
  let seguir: () => void = () => undefined;
  casos.espera = new Promise((resolve) => (seguir = resolve));
  casos.cambio();
  await calma();
  casos.revision = revision();
  casos.cambio();
  seguir();
  await jest.advanceTimersByTimeAsync(0);
  expect(sesion.estado().revision).toBe(primera);
  casos.espera = null;
  await calma();
  expect(casos.pedidos).toEqual([AL_DIA, AL_DIA]);
  expect(sesion.estado().revision).toBe(casos.revision);
});

it('gives way to a job, and checks after it', async () => {
  const { casos, sesion } = await preparar();
  casos.cambio();
  await sesion.consolidar();
  expect(casos.pedidos).toEqual(['consolidar 4']);
  await calma();
  expect(casos.pedidos).toEqual(['consolidar 4', AL_DIA]);
});

it('that fails says why and leaves the findings, marked as out of date', async () => {
  const { casos, sesion } = await preparar();
  const { revision: antes } = sesion.estado();
  casos.falla = new PortError('EN_EDICION');
  casos.cambio();
  await calma();
  expect(sesion.estado()).toMatchObject({
    revision: antes,
    cambiado: true,
    poniendoAlDia: false,
    fallo: { codigo: 'EN_EDICION' },
  });
  await calma();
  expect(casos.pedidos).toEqual([AL_DIA]);
});

it('marks again only where the marks would change; a protected sheet hides no finding', async () => {
  const { casos, sesion } = await preparar();
  sesion.actualizar({ marcado: true });
  casos.cambio();
  await calma();
  expect(casos.pedidos).toEqual([AL_DIA]);
  casos.revision = revision({ hallazgos: [hallazgo({ celda: 'Z9' })] });
  const leer = () => CasosDePrueba.prototype.ponerAlDia.call(casos, new Set(['POA-01']));
  casos.ponerAlDia = async () => {
    const leido = await leer();
    casos.falla = new PortError('HOJA_PROTEGIDA', { hoja: 'POA-01' });
    return leido;
  };
  casos.cambio();
  await calma();
  expect(casos.pedidos.at(-1)).toBe('marcar 1');
  expect(sesion.estado()).toMatchObject({
    revision: casos.revision,
    cambiado: false,
    fallo: { codigo: 'HOJA_PROTEGIDA' },
  });
});

it('reads the sheets that changed, each once, and forgets them when they were read', async () => {
  const { casos } = await preparar();
  casos.cambio('Unidad 2');
  casos.cambio('Unidad 7');
  casos.cambio('Unidad 2');
  await calma();
  casos.cambio('Unidad 3');
  await calma();
  expect(casos.pedidos).toEqual(['ponerAlDia Unidad 2 Unidad 7', 'ponerAlDia Unidad 3']);
});

it('remembers the sheets of a reading that failed or was overtaken', async () => {
  const { casos } = await preparar();
  casos.falla = new PortError('EN_EDICION');
  casos.cambio('Unidad 2');
  await calma();
  casos.falla = null;
  casos.cambio('Unidad 3');
  await calma();
  expect(casos.pedidos).toEqual(['ponerAlDia Unidad 2', 'ponerAlDia Unidad 2 Unidad 3']);
});

it('a revision of the whole has seen what changed before it, not what changes meanwhile', async () => {
  const { casos, sesion } = await preparar();
  casos.cambio('Unidad 2');
  let seguir: () => void = () => undefined;
  casos.espera = new Promise((resolve) => (seguir = resolve));
  const lista = sesion.validar();
  casos.cambio('Unidad 3');
  casos.espera = null;
  seguir();
  await lista;
  expect(sesion.estado().cambiado).toBe(true);
  await calma();
  expect(casos.pedidos).toEqual(['validar', 'ponerAlDia Unidad 3']);
});

it('a detection takes no change away from the findings', async () => {
  const { casos, sesion } = await preparar();
  casos.cambio('Unidad 2');
  await sesion.detectar();
  await calma();
  expect(casos.pedidos.at(-1)).toBe('ponerAlDia Unidad 2');
});
