import { makeStyles } from '@fluentui/react-components';
import { anuncioDe } from './mensajes';
import { useEstado } from './SesionContext';

const useStyles = makeStyles({
  oculto: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to a screen reader what finished work found; it stands there from the start, or nothing would be heard. */
export function Anuncio() {
  const styles = useStyles();
  const estado = useEstado();
  return (
    <div className={styles.oculto} role="status">
      {estado.trabajo ? '' : anuncioDe(estado)}
    </div>
  );
}
