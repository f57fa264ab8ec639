import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEstado, useSesion } from '../shell/SesionContext';
import { crearEjemplo, quitarEjemplo } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  ejemplo: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  texto: { color: tokens.colorNeutralForeground2 },
  acciones: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The plan to practise with: made, begun again, taken off. */
export function Ejemplo() {
  const styles = useStyles();
  const sesion = useSesion();
  const { inicio, trabajo } = useEstado();
  const { titulo, texto, accion, otraVez, quitar } = MENSAJES.ejemplo;
  return (
    <section className={styles.ejemplo} aria-labelledby="ejemplo">
      <Body1Strong as="h2" id="ejemplo">
        {titulo}
      </Body1Strong>
      <Body1 as="p" className={styles.texto}>
        {texto}
      </Body1>
      <div className={styles.acciones}>
        <Button disabledFocusable={trabajo !== null} onClick={() => void crearEjemplo(sesion)}>
          {inicio.ejemplo ? otraVez : accion}
        </Button>
        {inicio.ejemplo && (
          <Button
            appearance="subtle"
            disabledFocusable={trabajo !== null}
            onClick={() => void quitarEjemplo(sesion)}
          >
            {quitar}
          </Button>
        )}
      </div>
    </section>
  );
}
