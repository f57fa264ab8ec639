import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Gravedad } from '../../check/types';

const useStyles = makeStyles({
  icono: {
    flexShrink: 0,
    display: 'inline-flex',
    // High contrast knows two colours: the icon takes that of the text it stands beside, selected or not.
    ':global([data-tema="contraste"])': { color: 'inherit' },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  aviso: { color: tokens.colorStatusWarningForeground3 },
  nota: { color: tokens.colorNeutralForeground3 },
});

const ICONOS = { error: ErrorCircle20Filled, aviso: Warning20Filled, nota: Info20Filled } as const;

/** Shape and colour both tell; the word stands beside it or in the label of what holds it. */
export function IconoGravedad({ gravedad }: { readonly gravedad: Gravedad }) {
  const styles = useStyles();
  const Icono = ICONOS[gravedad];
  return (
    <span className={mergeClasses(styles.icono, styles[gravedad])} aria-hidden="true">
      <Icono />
    </span>
  );
}
