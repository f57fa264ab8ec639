import type { WorkbookPort } from '../../src/app/port';
import { REGLAS } from '../../src/check/rules';
import { sheetFrom, type SheetContent } from '../../src/sheet/sheet';
import { casosDelLibro } from '../../src/taskpane/shell/casos-del-libro';

const nunca = () => Promise.reject(new Error('Not asked for.'));

/** A port over sheets written down; whatever a test does not expect rejects. */
function puerto(hojas: readonly SheetContent[], cambios: Partial<WorkbookPort> = {}): WorkbookPort {
  return {
    read: () => Promise.resolve({ name: 'plan.xlsx', sheets: hojas.map(sheetFrom) }),
    readAgain: nunca,
    select: nunca,
    activeCell: nunca,
    write: nunca,
    generate: nunca,
    journal: nunca,
    undo: nunca,
    redo: nunca,
    mark: nunca,
    getSetting: () => Promise.resolve(undefined),
    setSetting: nunca,
    onChanged: nunca,
    ...cambios,
  };
}

it('refuses an empty workbook, which has nothing to look for', async () => {
  const casos = casosDelLibro(puerto([{ name: 'Hoja1', values: [[]] }]));
  await expect(casos.detectar({})).rejects.toMatchObject({ code: 'LIBRO_VACIO' });
  await expect(casos.validar({})).rejects.toMatchObject({ code: 'LIBRO_VACIO' });
  await expect(casos.consolidar(4, {})).rejects.toMatchObject({ code: 'LIBRO_VACIO' });
});

it('lists sheets without a plan, but has nothing to validate or consolidate in them', async () => {
  const casos = casosDelLibro(puerto([{ name: 'Notas', values: [['Pendientes'], ['Llamar']] }]));
  expect(await casos.detectar({})).toEqual([{ hoja: 'Notas', visible: true, tablas: [] }]);
  await expect(casos.validar({})).rejects.toMatchObject({ code: 'SIN_PLAN' });
  await expect(casos.consolidar(4, {})).rejects.toMatchObject({ code: 'SIN_PLAN' });
});

it('selects, undoes and listens through the port', async () => {
  const pedidos: string[] = [];
  const casos = casosDelLibro(
    puerto([], {
      select: (hoja, celda) => {
        pedidos.push(`${hoja}!${celda}`);
        return Promise.resolve();
      },
      undo: (id) => {
        pedidos.push(id);
        return Promise.resolve();
      },
      onChanged: (avisar) => {
        avisar({ sheet: 'A', address: 'A1' });
        return Promise.resolve(() => Promise.resolve());
      },
    }),
  );
  await casos.irA('POA-01', 'G13');
  await casos.deshacer({ id: 'j7', label: 'Generar', cells: 1 });
  await casos.alCambiar(() => pedidos.push('cambio'));
  expect(pedidos).toEqual(['POA-01!G13', 'j7', 'cambio']);
});

it('explains every rule that it knows', () => {
  const { reglas } = casosDelLibro(puerto([])).catalogo;
  expect(reglas.map(({ id }) => id)).toEqual(REGLAS.map(({ id }) => id));
});
