import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEstado, useSesion } from '../shell/SesionContext';
import { MENSAJES as DEL_PANEL, textoFallo } from '../shell/mensajes';
import { MENSAJES, textoHecho } from './mensajes';

const useStyles = makeStyles({
  avisos: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    ':not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  },
  hacer: { display: 'block' },
});

/** What was just done, and what stored in the workbook could not be read. It stands there empty, to be heard. */
export function AvisoHecho() {
  const styles = useStyles();
  const sesion = useSesion();
  const { hecho, revision, trabajo } = useEstado();
  return (
    <div className={styles.avisos} role="status" aria-label={MENSAJES.avisos}>
      {revision?.danos.map(({ code, data }) => {
        const { que, hacer } = textoFallo({ codigo: code, datos: data });
        return (
          <MessageBar key={code} intent="warning" layout="multiline">
            <MessageBarBody>
              {que} <span className={styles.hacer}>{hacer}</span>
            </MessageBarBody>
          </MessageBar>
        );
      })}
      {hecho && !trabajo && (
        <MessageBar intent="success">
          <MessageBarBody>{textoHecho(hecho)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={DEL_PANEL.cerrar}
                onClick={() => sesion.actualizar({ hecho: null })}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
