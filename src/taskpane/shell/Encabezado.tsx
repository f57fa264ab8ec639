import { Button, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { MENSAJES } from './mensajes';
import { Navegacion } from './Navegacion';
import { useEstado, useSesion } from './SesionContext';

const useStyles = makeStyles({
  cabecera: { flexShrink: 0 },
  barra: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  icono: { display: 'block', width: '24px', height: '24px' },
  titulo: { flexGrow: 1 },
  elegida: { color: tokens.colorBrandForeground1 },
});

export function Encabezado() {
  const styles = useStyles();
  const sesion = useSesion();
  const { paso } = useEstado();
  return (
    <header className={styles.cabecera}>
      <div className={styles.barra}>
        <img className={styles.icono} src="iconos/icono-48.png" alt="" />
        <Subtitle2 as="h1" className={styles.titulo}>
          {MENSAJES.titulo}
        </Subtitle2>
        <Button
          appearance="subtle"
          className={mergeClasses(paso === 'inicio' && styles.elegida)}
          icon={<HomeRegular />}
          title={MENSAJES.vistas.inicio}
          aria-label={MENSAJES.vistas.inicio}
          aria-current={paso === 'inicio' ? 'page' : undefined}
          onClick={() => sesion.mostrar('inicio')}
        />
      </div>
      <Navegacion />
    </header>
  );
}
