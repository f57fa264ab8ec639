import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { MENSAJES } from './mensajes';
import { Navegacion } from './Navegacion';

const useStyles = makeStyles({
  cabecera: { flexShrink: 0 },
  barra: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  icono: { display: 'block', width: '24px', height: '24px' },
});

export function Encabezado() {
  const styles = useStyles();
  return (
    <header className={styles.cabecera}>
      <div className={styles.barra}>
        <img className={styles.icono} src="iconos/icono-48.png" alt="" />
        <Subtitle2 as="h1">{MENSAJES.titulo}</Subtitle2>
      </div>
      <Navegacion />
    </header>
  );
}
