import { Button, Subtitle2, makeStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { HojaDetectada } from '../../app/detectar-libro';
import { AvisoCambio } from '../shell/AvisoCambio';
import { useEstado, useSesion } from '../shell/SesionContext';
import { HojasSinPlan } from './HojasSinPlan';
import { MENSAJES } from './mensajes';
import { TarjetaTabla } from './TarjetaTabla';

const useStyles = makeStyles({
  titulo: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  siguiente: { alignSelf: 'stretch' },
});

/** Every plan of the workbook as a card, and the sheets without one. */
export function Detectadas({ hojas }: { readonly hojas: readonly HojaDetectada[] }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const conPlan = hojas.filter(({ tablas }) => tablas.length > 0);
  const sinPlan = hojas.filter(({ tablas }) => tablas.length === 0).map(({ hoja }) => hoja);
  const planes = conPlan.reduce((total, { tablas }) => total + tablas.length, 0);
  return (
    <>
      <div className={styles.titulo}>
        <Subtitle2 as="h2">{MENSAJES.resumen(planes, conPlan.length)}</Subtitle2>
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={MENSAJES.repetir}
          title={MENSAJES.repetir}
          disabledFocusable={trabajo !== null}
          onClick={() => void sesion.detectar()}
        />
      </div>
      <AvisoCambio accion={MENSAJES.repetir} alRepetir={() => void sesion.detectar()} />
      {conPlan.flatMap(({ hoja, visible, tablas }) =>
        tablas.map((tabla) => (
          <TarjetaTabla
            key={`${hoja}!${tabla.rango.top},${tabla.rango.left}`}
            tabla={tabla}
            visible={visible}
          />
        )),
      )}
      <HojasSinPlan hojas={sinPlan} />
      <Button
        className={styles.siguiente}
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        disabledFocusable={trabajo !== null}
        onClick={() => void sesion.validar()}
      >
        {MENSAJES.siguiente}
      </Button>
    </>
  );
}
