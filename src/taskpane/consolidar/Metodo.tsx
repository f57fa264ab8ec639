import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  metodo: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  titulo: { margin: 0 },
  lineas: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** The method in plain words, before anything is generated: the figure is only as good as its method. */
export function Metodo() {
  const styles = useStyles();
  return (
    <section className={styles.metodo}>
      <Caption1Strong as="h3" className={styles.titulo}>
        {MENSAJES.metodo.titulo}
      </Caption1Strong>
      <ul className={styles.lineas}>
        {MENSAJES.metodo.lineas.map((linea) => (
          <li key={linea}>
            <Caption1>{linea}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
