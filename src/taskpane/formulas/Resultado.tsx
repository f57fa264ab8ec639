import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEstado, useSesion } from '../shell/SesionContext';
import { deshacer } from './acciones';
import { MENSAJES } from './mensajes';

/** What was inserted, and the way back; or that it was taken back. */
export function Resultado() {
  const sesion = useSesion();
  const { formulas, trabajo } = useEstado();
  const { insertadas, deshechas } = formulas;
  if (deshechas)
    return (
      <MessageBar intent="info" layout="multiline" role="status">
        <MessageBarBody>
          <MessageBarTitle>{MENSAJES.deshecho.titulo}</MessageBarTitle>{' '}
          {MENSAJES.deshecho.texto(deshechas.hoja)}
        </MessageBarBody>
      </MessageBar>
    );
  if (!insertadas) return null;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{MENSAJES.listo(insertadas.cantidad, insertadas.hoja)}</MessageBarTitle>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={trabajo !== null}
          onClick={() => void deshacer(sesion, insertadas)}
        >
          {MENSAJES.deshacer}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
