import { Body1, Button, Subtitle2, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEstado, useSesion } from '../shell/SesionContext';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  bienvenida: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  texto: { color: tokens.colorNeutralForeground2 },
  pasos: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: '1.5rem',
  },
  accion: { alignSelf: 'flex-start' },
});

/** Before anything has been read: what the pane is for, and its first step. */
export function Bienvenida() {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const { titulo, texto, pasos, accion } = MENSAJES.bienvenida;
  return (
    <section className={styles.bienvenida} aria-labelledby="bienvenida">
      <Subtitle2 as="h2" id="bienvenida">
        {titulo}
      </Subtitle2>
      <Body1 as="p" className={styles.texto}>
        {texto}
      </Body1>
      <ol className={styles.pasos}>
        {pasos.map((paso) => (
          <li key={paso}>{paso}</li>
        ))}
      </ol>
      <Button
        className={styles.accion}
        appearance="primary"
        size="large"
        disabledFocusable={trabajo !== null}
        onClick={() => void sesion.detectar()}
      >
        {accion}
      </Button>
    </section>
  );
}
