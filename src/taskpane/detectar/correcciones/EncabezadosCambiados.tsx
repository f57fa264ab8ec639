import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { estadoDeMapeo } from '../../../app/estado-mapeos';
import { editar, quitarMapeo } from '../editor/acciones';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { MENSAJES } from './mensajes';

/** A correction that no longer fits its sheet is told, never dropped in silence. */
export function EncabezadosCambiados() {
  const sesion = useSesion();
  const { hojas, mapeos, trabajo } = useEstado();
  const ocupado = trabajo !== null;
  const { cambiado } = MENSAJES;
  return (mapeos?.mapeos ?? []).map((mapeo) => {
    const { hoja, huella } = mapeo;
    if (hoja === null || estadoDeMapeo(mapeo, hojas ?? []) !== 'encabezado-cambiado') return null;
    return (
      <MessageBar key={huella} intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{cambiado.titulo(hoja)}</MessageBarTitle> {cambiado.texto}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={ocupado}
            onClick={() => void editar(sesion, hoja, null, mapeo)}
          >
            {cambiado.asignar}
          </Button>
          <Button
            size="small"
            appearance="transparent"
            disabledFocusable={ocupado}
            onClick={() => void quitarMapeo(sesion, huella)}
          >
            {cambiado.quitar}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  });
}
