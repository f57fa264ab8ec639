import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ProblemaMapeo } from '../../../app/previsualizar-mapeo';
import { textoProblema } from './mensajes';

const useStyles = makeStyles({ linea: { display: 'block' } });

/** What keeps the columns from being saved; always in sight. */
export function Impedimentos({ impedimentos }: { readonly impedimentos: readonly ProblemaMapeo[] }) {
  return (
    <div role="status">{impedimentos.length > 0 && <Lista intent="error" problemas={impedimentos} />}</div>
  );
}

/** What the planner should know and may leave as it is. */
export function Avisos({ avisos }: { readonly avisos: readonly ProblemaMapeo[] }) {
  return <div role="status">{avisos.length > 0 && <Lista intent="warning" problemas={avisos} />}</div>;
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
