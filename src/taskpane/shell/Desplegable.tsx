import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  titulo: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  contenido: { padding: `${tokens.spacingVerticalXS} 0 0` },
});

interface DesplegableProps {
  readonly titulo: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something to look at on demand: the browser's own disclosure, which every screen reader knows. */
export function Desplegable({ titulo, className, children }: DesplegableProps) {
  const styles = useStyles();
  return (
    <details className={mergeClasses(className)}>
      <summary className={styles.titulo}>{titulo}</summary>
      <div className={styles.contenido}>{children}</div>
    </details>
  );
}
