import { Body1, Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useEstado, useSesion } from '../shell/SesionContext';
import { MENSAJES } from './mensajes';
import { siguientePaso } from './siguiente';

const useStyles = makeStyles({
  tarjeta: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  rotulo: { color: tokens.colorBrandForeground2 },
});

/** What the planner would do now, and the button that does it. */
export function SiguientePaso() {
  const styles = useStyles();
  const sesion = useSesion();
  const estado = useEstado();
  const { texto, accion, hacer } = siguientePaso(estado);
  return (
    <section className={styles.tarjeta} aria-labelledby="siguiente">
      <Caption1Strong as="h2" id="siguiente" className={styles.rotulo}>
        {MENSAJES.siguiente.rotulo}
      </Caption1Strong>
      <Body1 as="p">{texto}</Body1>
      <Button appearance="primary" disabledFocusable={estado.trabajo !== null} onClick={() => hacer(sesion)}>
        {accion}
      </Button>
    </section>
  );
}
