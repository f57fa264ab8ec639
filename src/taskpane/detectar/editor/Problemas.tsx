import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ProblemaMapeo, VistaPrevia } from '../../../app/previsualizar-mapeo';
import { textoProblema } from './mensajes';

const useStyles = makeStyles({
  lista: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  linea: { display: 'block' },
});

/** What keeps the columns from being saved, and what is only worth knowing. */
export function Problemas({ vista: { impedimentos, avisos } }: { readonly vista: VistaPrevia }) {
  const styles = useStyles();
  return (
    <div className={styles.lista} role="status">
      {impedimentos.length > 0 ? (
        <Lista intent="error" problemas={impedimentos} />
      ) : (
        avisos.length > 0 && <Lista intent="warning" problemas={avisos} />
      )}
    </div>
  );
}

interface ListaProps {
  readonly intent: 'error' | 'warning';
  readonly problemas: readonly ProblemaMapeo[];
}

function Lista({ intent, problemas }: ListaProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {problemas.map((problema) => (
          <span key={textoProblema(problema)} className={styles.linea}>
            {textoProblema(problema)}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
