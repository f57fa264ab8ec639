import { Button, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement } from 'react';
import { abrirAyuda } from '../ayuda/acciones';
import { MENSAJES } from './mensajes';
import { Navegacion } from './Navegacion';
import { useEstado, useSesion } from './SesionContext';
import type { Paso, Vista } from './estado';

const useStyles = makeStyles({
  cabecera: { flexShrink: 0 },
  barra: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  icono: { display: 'block', width: '24px', height: '24px' },
  titulo: { flexGrow: 1 },
  elegida: { color: tokens.colorBrandForeground1 },
});

export function Encabezado() {
  const styles = useStyles();
  const sesion = useSesion();
  return (
    <header className={styles.cabecera}>
      <div className={styles.barra}>
        <img className={styles.icono} src="iconos/icono-48.png" alt="" />
        <Subtitle2 as="h1" className={styles.titulo}>
          {MENSAJES.titulo}
        </Subtitle2>
        <Ir a="inicio" icono={<HomeRegular />} alIr={() => sesion.mostrar('inicio')} />
        <Ir a="ayuda" icono={<QuestionCircleRegular />} alIr={() => abrirAyuda(sesion)} />
      </div>
      <Navegacion />
    </header>
  );
}

interface IrProps {
  readonly a: Exclude<Vista, Paso>;
  readonly icono: ReactElement;
  readonly alIr: () => void;
}

/** A button of the title bar, which stays coloured while what it leads to is shown. */
function Ir({ a, icono, alIr }: IrProps) {
  const styles = useStyles();
  const { paso } = useEstado();
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(paso === a && styles.elegida)}
      icon={icono}
      title={MENSAJES.vistas[a]}
      aria-label={MENSAJES.vistas[a]}
      aria-current={paso === a ? 'page' : undefined}
      onClick={alIr}
    />
  );
}
