import { CasoError } from '../../src/app/caso-error';
import { PortError } from '../../src/app/port';
import { Sesion } from '../../src/taskpane/shell/sesion';
import { CasosDePrueba, GENERADO, HOJAS, REVISION, tabla } from './datos';

function preparar() {
  const casos = new CasosDePrueba();
  return { casos, sesion: new Sesion(casos) };
}

describe('a job', () => {
  it('tells how far it has come and leaves its result', async () => {
    const { sesion } = preparar();
    const trabajos: unknown[] = [];
    sesion.suscribir(() => trabajos.push(sesion.estado().trabajo));
    await sesion.detectar();
    expect(trabajos).toEqual([
      { paso: 'detectar', cancelable: true, hecho: 0, total: 0 },
      { paso: 'detectar', cancelable: true, hecho: 1, total: 2 },
      null,
    ]);
    expect(sesion.estado().hojas).toBe(HOJAS);
  });

  it('takes its step to the front, wherever it was started from', async () => {
    const { sesion } = preparar();
    await sesion.validar();
    expect(sesion.estado()).toMatchObject({ paso: 'validar', revision: REVISION, hojas: HOJAS });
  });

  it('is not started while another one runs', async () => {
    const { casos, sesion } = preparar();
    await Promise.all([sesion.detectar(), sesion.consolidar()]);
    expect(casos.pedidos).toEqual(['detectar']);
    await sesion.validar();
    expect(casos.pedidos).toEqual(['detectar', 'validar']);
  });

  it('that fails leaves what was there before, and says why', async () => {
    const { casos, sesion } = preparar();
    await sesion.detectar();
    casos.falla = new PortError('HOJA_PROTEGIDA', { hoja: 'POA-01' });
    await sesion.consolidar();
    expect(sesion.estado()).toMatchObject({
      hojas: HOJAS,
      consolidado: null,
      trabajo: null,
      fallo: { codigo: 'HOJA_PROTEGIDA', datos: { hoja: 'POA-01' } },
    });
  });

  it('that succeeds takes the last failure away', async () => {
    const { casos, sesion } = preparar();
    casos.falla = new CasoError('SIN_PLAN');
    await sesion.validar();
    expect(sesion.estado().fallo).not.toBeNull();
    await sesion.detectar();
    expect(sesion.estado().fallo).toBeNull();
  });

  it('can be cancelled, which is no failure', async () => {
    const { casos, sesion } = preparar();
    let signal: AbortSignal | undefined;
    casos.detectar = (opciones) => {
      ({ signal } = opciones);
      return new Promise((_resolve, reject) =>
        opciones.signal?.addEventListener('abort', () => reject(new PortError('CANCELADO'))),
      );
    };
    const trabajo = sesion.detectar();
    sesion.cancelar();
    await trabajo;
    expect(signal?.aborted).toBe(true);
    expect(sesion.estado()).toMatchObject({ trabajo: null, fallo: null, hojas: null });
  });
});

describe('changed cells', () => {
  it('make what was read out of date until it is read again', async () => {
    const { casos, sesion } = preparar();
    await sesion.vigilar();
    casos.cambio();
    expect(sesion.estado().cambiado).toBe(false);
    await sesion.validar();
    casos.cambio();
    expect(sesion.estado().cambiado).toBe(true);
    await sesion.validar();
    expect(sesion.estado().cambiado).toBe(false);
  });
});

describe('the quarter', () => {
  it('is the one that the plans name, until another is chosen', async () => {
    const { casos, sesion } = preparar();
    casos.hojas = [
      { hoja: 'a', visible: true, tablas: [tabla({ titulo: { ...tabla().titulo, trimestre: 2 } })] },
    ];
    await sesion.detectar();
    await sesion.consolidar();
    sesion.elegirTrimestre(3);
    await sesion.consolidar();
    expect(casos.pedidos.slice(1)).toEqual(['consolidar 2', 'consolidar 3']);
    expect(sesion.estado().consolidado).toEqual({ trimestre: 3, resultado: GENERADO });
  });
});

describe('undo', () => {
  it('takes the result away and remembers that it was undone', async () => {
    const { casos, sesion } = preparar();
    await sesion.consolidar();
    const entrada = { id: 'j1', label: 'Generar', cells: 4 };
    await sesion.deshacer(entrada);
    expect(casos.pedidos.at(-1)).toBe('deshacer j1');
    expect(sesion.estado()).toMatchObject({ consolidado: null, deshecho: entrada });
    await sesion.consolidar();
    expect(sesion.estado().deshecho).toBeNull();
  });
});

describe('going to a cell', () => {
  it('skips the places passed over while Excel was still moving', async () => {
    const { casos, sesion } = preparar();
    const celdas = ['A1', 'A2', 'A3', 'A4'];
    await Promise.all(celdas.map((celda) => sesion.irA('H', celda)));
    expect(casos.pedidos).toEqual(['irA H!A1', 'irA H!A4']);
    await sesion.irA('H', 'A4');
    expect(casos.pedidos).toHaveLength(3);
  });

  it('works while a job runs, and tells its failure', async () => {
    const { casos, sesion } = preparar();
    let seguir: () => void = () => undefined;
    casos.espera = new Promise((resolve) => (seguir = resolve));
    const trabajo = sesion.detectar();
    casos.espera = null;
    casos.falla = new PortError('HOJA_AUSENTE', { hoja: 'H' });
    await sesion.irA('H', 'A1');
    expect(sesion.estado().fallo?.codigo).toBe('HOJA_AUSENTE');
    seguir();
    await trabajo;
  });
});
