import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { explicarFila } from './acciones';
import { DatosDeFila } from './DatosDeFila';
import { explicar } from './explicar';
import { HallazgosDeFila } from './HallazgosDeFila';
import { MENSAJES } from './mensajes';
import { TablaDeTrimestres } from './TablaDeTrimestres';

const useStyles = makeStyles({
  vista: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  cabeza: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  lugar: { color: tokens.colorNeutralForeground2 },
  titulo: { overflowWrap: 'anywhere' },
  otra: { alignSelf: 'flex-start' },
});

/** What a row of a plan is, how it is measured, and what is wrong in it. */
export function ExplicacionDeFila() {
  const styles = useStyles();
  const { fila: lugar, hojas } = useEstado();
  const explicacion = lugar && hojas && explicar(hojas, lugar);
  if (!lugar || !explicacion)
    return (
      <Vacio icono={<TableSearchRegular />} {...MENSAJES.nada}>
        <Otra />
      </Vacio>
    );
  const { fila, medidas } = explicacion;
  return (
    <div className={styles.vista}>
      <div className={styles.cabeza}>
        <Caption1 className={styles.lugar}>{MENSAJES.lugar(lugar.hoja, lugar.fila)}</Caption1>
        <Subtitle2 as="h2" className={styles.titulo}>
          {fila.codigo ?? MENSAJES.sinCodigo}
        </Subtitle2>
        <Body1 as="p">{fila.descripcion}</Body1>
      </div>
      <DatosDeFila explicacion={explicacion} />
      {medidas.length > 0 && <TablaDeTrimestres medidas={medidas} />}
      <HallazgosDeFila lugar={lugar} />
      <div className={styles.otra}>
        <Otra />
      </div>
    </div>
  );
}

function Otra() {
  const sesion = useSesion();
  const { trabajo } = useEstado();
  return (
    <Button disabledFocusable={trabajo !== null} onClick={() => void explicarFila(sesion)}>
      {MENSAJES.otra}
    </Button>
  );
}
