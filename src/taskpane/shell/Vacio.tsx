import { Body1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  vacio: {
    margin: 'auto',
    maxWidth: '20rem',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 4rem`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    textAlign: 'center',
  },
  icono: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '72px',
    height: '72px',
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: '36px',
  },
  titulo: { textAlign: 'center' },
  texto: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
  accion: { marginTop: tokens.spacingVerticalM },
});

interface VacioProps {
  readonly icono: ReactNode;
  readonly titulo: string;
  readonly texto: string;
  /** `h1` where it is all that the page shows. */
  readonly titular?: 'h1' | 'h2';
  readonly children?: ReactNode;
}

/** An empty state: what this place is for and what to do next. */
export function Vacio({ icono, titulo, texto, titular = 'h2', children }: VacioProps) {
  const styles = useStyles();
  return (
    <div className={styles.vacio}>
      <div className={styles.icono} aria-hidden="true">
        {icono}
      </div>
      <Subtitle2 as={titular} className={styles.titulo}>
        {titulo}
      </Subtitle2>
      <Body1 as="p" className={styles.texto}>
        {texto}
      </Body1>
      {children && <div className={styles.accion}>{children}</div>}
    </div>
  );
}
