import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { MENSAJES, textoFallo } from './mensajes';
import { useEstado, useSesion } from './SesionContext';

const useStyles = makeStyles({
  aviso: { flexShrink: 0, margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  hacer: { display: 'block' },
});

/** A failure as a sentence and what to do; announced at once. */
export function AvisoFallo() {
  const styles = useStyles();
  const sesion = useSesion();
  const { fallo } = useEstado();
  if (!fallo) return null;
  const { que, hacer } = textoFallo(fallo);
  return (
    <div className={styles.aviso} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{que}</MessageBarTitle>
          <span className={styles.hacer}>{hacer}</span>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={MENSAJES.cerrar}
              onClick={() => sesion.olvidarFallo()}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
