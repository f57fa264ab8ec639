import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { MENSAJES } from './mensajes';
import { useEstado, useSesion } from './SesionContext';

const useStyles = makeStyles({
  // Work of less than a third of a second comes and goes unseen instead of flashing.
  barra: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationDuration: tokens.durationNormal,
    animationFillMode: 'both',
  },
  linea: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  texto: { display: 'flex', flexDirection: 'column' },
  cuenta: { color: tokens.colorNeutralForeground2 },
});

/** What is being done, how far it has come, and the way to stop it. */
export function BarraTrabajo() {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  if (!trabajo) return null;
  const { paso, cancelable, hecho, total } = trabajo;
  return (
    <div className={styles.barra}>
      <div className={styles.linea}>
        <div className={styles.texto} role="status">
          <Caption1>{MENSAJES.trabajando[paso]}</Caption1>
          {total > 0 && <Caption1 className={styles.cuenta}>{MENSAJES.leidas(hecho, total)}</Caption1>}
        </div>
        {cancelable && (
          <Button size="small" onClick={() => sesion.cancelar()}>
            {MENSAJES.cancelar}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={MENSAJES.trabajando[paso]}
        {...(total > 0 ? { value: hecho, max: total } : {})}
      />
    </div>
  );
}
