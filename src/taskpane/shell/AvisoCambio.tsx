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
  /** Whether what is shown is older than the sheet; what the session says of its readings where left out. */
  readonly hay?: boolean;
  readonly accion: string;
  readonly alRepetir: () => void;
}

/** Says that cells changed since what is shown was read, and offers to read again. */
export function AvisoCambio({ className, hay, accion, alRepetir }: AvisoCambioProps) {
  const { cambiado, trabajo } = useEstado();
  if (!(hay ?? cambiado)) return null;
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
