import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSesion } from '../shell/SesionContext';
import type { Ambito } from './ambito';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  barra: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    overflowWrap: 'anywhere',
  },
  texto: { minWidth: 0 },
  lugar: { display: 'block' },
  boton: { flexShrink: 0 },
});

/** Whose findings are shown, and the way back to all of them. */
export function BarraAmbito({ ambito: { unidad, archivo } }: { readonly ambito: Ambito }) {
  const styles = useStyles();
  const sesion = useSesion();
  return (
    <div className={styles.barra} role="status">
      <div className={styles.texto}>
        <Caption1>{MENSAJES.ambito.solo(unidad)}</Caption1>
        {archivo !== null && <Caption1 className={styles.lugar}>{MENSAJES.ambito.cerrado(archivo)}</Caption1>}
      </div>
      <Button className={styles.boton} size="small" onClick={() => sesion.actualizar({ ambito: null })}>
        {MENSAJES.ambito.todos}
      </Button>
    </div>
  );
}
