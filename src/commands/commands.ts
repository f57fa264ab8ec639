/** Entry point: the buttons of the ribbon tab, by the ids of the manifests. They share the session of the pane. */
import { sesionLista } from '../taskpane/main';
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
  Office.actions.associate('consolidar', orden(entorno, consolidarDesdeCinta));
}
