/** Entry point: ribbon, context menu and shortcuts, by the ids of the manifests. They share the session of the pane. */
import { sesionLista } from '../taskpane/main';
import { abrirAyuda } from '../taskpane/ayuda/acciones';
import { explicarFila } from '../taskpane/fila/acciones';
import { leerPlanes } from '../taskpane/formulas/acciones';
import { consolidarDesdeCinta, orden, type EntornoDeOrdenes } from './orden';

if (typeof Office !== 'undefined') {
  const entorno: EntornoDeOrdenes = {
    sesion: sesionLista,
    mostrarPanel: () => Office.addin.showAsTaskpane(),
  };
  Office.actions.associate(
    'detectar',
    orden(entorno, (sesion) => sesion.detectar()),
  );
  Office.actions.associate(
    'validar',
    orden(entorno, (sesion) => sesion.validar()),
  );
  Office.actions.associate('formulas', orden(entorno, leerPlanes));
  Office.actions.associate('consolidar', orden(entorno, consolidarDesdeCinta));
  Office.actions.associate('explicarFila', orden(entorno, explicarFila));
  Office.actions.associate(
    'ayuda',
    orden(entorno, (sesion) => {
      abrirAyuda(sesion);
      return Promise.resolve();
    }),
  );
  Office.actions.associate(
    'mostrarPanel',
    orden(entorno, () => Promise.resolve()),
  );
}
