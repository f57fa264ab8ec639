import { CasoError } from '../../src/app/caso-error';
import { consolidarDesdeCinta, orden } from '../../src/commands/orden';
import { Sesion } from '../../src/taskpane/shell/sesion';
import { CasosDePrueba } from '../taskpane/datos';

function pulsar(
  hacer: (sesion: Sesion) => Promise<void>,
  { mostrarPanel = () => Promise.resolve(), casos = new CasosDePrueba() } = {},
) {
  const sesion = new Sesion(casos);
  const terminado = new Promise<void>((resolve) =>
    orden({ sesion: Promise.resolve(sesion), mostrarPanel }, hacer)({ completed: resolve }),
  );
  return { casos, sesion, terminado };
}

it('runs the use case, shows the pane, and then tells Excel that it is done', async () => {
  const pasos: string[] = [];
  const { sesion, terminado } = pulsar(
    async (una) => {
      await una.validar();
      pasos.push('hecho');
    },
    {
      mostrarPanel: () => {
        pasos.push('panel');
        return Promise.resolve();
      },
    },
  );
  await terminado;
  expect(pasos).toEqual(['panel', 'hecho']);
  expect(sesion.estado()).toMatchObject({ paso: 'validar', trabajo: null });
  expect(sesion.estado().revision).not.toBeNull();
});

it('does the work though the pane cannot be shown', async () => {
  const { casos, terminado } = pulsar((sesion) => sesion.detectar(), {
    mostrarPanel: () => Promise.reject(new Error('A dialogue is open.')),
  });
  await terminado;
  expect(casos.pedidos).toEqual(['detectar']);
});

it('tells Excel that it is done though the work breaks, or there is none to do', async () => {
  await pulsar(() => Promise.reject(new Error('broken'))).terminado;
  const mostrarPanel = () => Promise.resolve();
  await new Promise<void>((resolve) =>
    orden({ sesion: Promise.resolve(null), mostrarPanel }, (sesion) => sesion.detectar())({
      completed: resolve,
    }),
  );
});

it('needs no event: a keyboard shortcut brings none', async () => {
  const casos = new CasosDePrueba();
  const sesion = new Sesion(casos);
  const entorno = { sesion: Promise.resolve(sesion), mostrarPanel: () => Promise.resolve() };
  await new Promise<void>((resolve) =>
    orden(entorno, async (una) => {
      await una.detectar();
      resolve();
    })(null),
  );
  expect(casos.pedidos).toEqual(['detectar']);
});

describe('consolidating from the ribbon', () => {
  it('looks for plans first and takes their quarter', async () => {
    const { casos, terminado } = pulsar(consolidarDesdeCinta);
    await terminado;
    expect(casos.pedidos).toEqual(['detectar', 'consolidar 4']);
  });

  it('uses the plans that are already known', async () => {
    const { casos, terminado } = pulsar(async (sesion) => {
      await sesion.detectar();
      sesion.elegirTrimestre(1);
      await consolidarDesdeCinta(sesion);
    });
    await terminado;
    expect(casos.pedidos).toEqual(['detectar', 'consolidar 1']);
  });

  it('generates nothing without plans, and shows what is missing', async () => {
    const casos = new CasosDePrueba();
    casos.hojas = [{ hoja: 'Hoja1', visible: true, tablas: [] }];
    const { sesion, terminado } = pulsar(consolidarDesdeCinta, { casos });
    await terminado;
    expect(casos.pedidos).toEqual(['detectar']);
    expect(sesion.estado().paso).toBe('consolidar');
  });

  it('generates nothing where the workbook could not be read', async () => {
    const casos = new CasosDePrueba();
    casos.falla = new CasoError('LIBRO_VACIO');
    const { sesion, terminado } = pulsar(consolidarDesdeCinta, { casos });
    await terminado;
    expect(casos.pedidos).toEqual(['detectar']);
    expect(sesion.estado().fallo?.codigo).toBe('LIBRO_VACIO');
  });
});
