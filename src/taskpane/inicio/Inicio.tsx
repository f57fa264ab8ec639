import { makeStyles, tokens } from '@fluentui/react-components';
import { useEstado } from '../shell/SesionContext';
import { Bienvenida } from './Bienvenida';
import { Ejemplo } from './Ejemplo';
import { EstadoDelLibro } from './EstadoDelLibro';
import { SiguientePaso } from './SiguientePaso';

const useStyles = makeStyles({
  inicio: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

/** Where the pane opens: what to begin with or, once something has been read, how the workbook stands. */
export function Inicio() {
  const styles = useStyles();
  const estado = useEstado();
  const nuevo = !estado.hojas && estado.archivos.length === 0;
  return (
    <div className={styles.inicio}>
      {nuevo ? (
        <Bienvenida />
      ) : (
        <>
          <SiguientePaso />
          <EstadoDelLibro />
        </>
      )}
      <Ejemplo />
    </div>
  );
}
