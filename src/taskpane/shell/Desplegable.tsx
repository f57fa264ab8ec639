import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

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
  /** Opens it when it comes to need a look; left out, the planner alone opens and closes it. */
  readonly abierto?: boolean;
  /** Draws what is inside when it is first opened, for what is long or heavy. */
  readonly diferido?: boolean;
  readonly children: ReactNode;
}

/** Something to look at on demand: the browser's own disclosure, which every screen reader knows. */
export function Desplegable({ titulo, className, abierto, diferido = false, children }: DesplegableProps) {
  const styles = useStyles();
  const [visto, setVisto] = useState(!diferido);
  return (
    <details
      className={mergeClasses(className)}
      {...(abierto === undefined ? {} : { open: abierto })}
      {...(visto ? {} : { onToggle: () => setVisto(true) })}
    >
      <summary className={styles.titulo}>{titulo}</summary>
      <div className={styles.contenido}>{visto && children}</div>
    </details>
  );
}
