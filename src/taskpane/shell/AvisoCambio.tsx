import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { MENSAJES } from './mensajes';
import { useEstado } from './SesionContext';

interface AvisoCambioProps {
  readonly className?: string;
  readonly accion: string;
  readonly alRepetir: () => void;
}

/** Says that cells changed since what is shown was read, and offers to read again. */
export function AvisoCambio({ className, accion, alRepetir }: AvisoCambioProps) {
  const { cambiado, trabajo } = useEstado();
  if (!cambiado) return null;
  return (
    <MessageBar className={className} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{MENSAJES.cambiado.titulo}</MessageBarTitle> {MENSAJES.cambiado.texto}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={trabajo !== null} onClick={alRepetir}>
          {accion}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
