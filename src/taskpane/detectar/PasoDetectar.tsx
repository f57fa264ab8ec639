import { Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { AvisoCambio } from '../shell/AvisoCambio';
import type { HojaDetectada } from '../../app/detectar-libro';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { MENSAJES } from './mensajes';
import { TarjetaTabla } from './TarjetaTabla';

const useStyles = makeStyles({
  paso: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  titulo: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  sinPlan: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  siguiente: { alignSelf: 'stretch' },
});

export function PasoDetectar() {
  const { hojas, trabajo } = useEstado();
  if (!hojas) return <Inicio ocupado={trabajo !== null} />;
  if (hojas.every(({ tablas }) => tablas.length === 0)) return <Nada ocupado={trabajo !== null} />;
  return <Detectadas hojas={hojas} ocupado={trabajo !== null} />;
}

interface Ocupado {
  readonly ocupado: boolean;
}

function Inicio({ ocupado }: Ocupado) {
  const sesion = useSesion();
  const { titulo, texto, accion } = MENSAJES.inicio;
  return (
    <Vacio icono={<TableSearchRegular />} titulo={titulo} texto={texto}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={ocupado}
        onClick={() => void sesion.detectar()}
      >
        {accion}
      </Button>
    </Vacio>
  );
}

function Nada({ ocupado }: Ocupado) {
  const sesion = useSesion();
  const { titulo, texto, accion } = MENSAJES.nada;
  return (
    <Vacio icono={<TableSearchRegular />} titulo={titulo} texto={texto}>
      <Button appearance="primary" disabledFocusable={ocupado} onClick={() => void sesion.detectar()}>
        {accion}
      </Button>
    </Vacio>
  );
}

function Detectadas({ hojas, ocupado }: Ocupado & { readonly hojas: readonly HojaDetectada[] }) {
  const styles = useStyles();
  const sesion = useSesion();
  const conPlan = hojas.filter(({ tablas }) => tablas.length > 0);
  const sinPlan = hojas.filter(({ tablas }) => tablas.length === 0).map(({ hoja }) => hoja);
  const planes = conPlan.reduce((total, { tablas }) => total + tablas.length, 0);
  return (
    <div className={styles.paso}>
      <div className={styles.titulo}>
        <Subtitle2 as="h2">{MENSAJES.resumen(planes, conPlan.length)}</Subtitle2>
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={MENSAJES.repetir}
          title={MENSAJES.repetir}
          disabledFocusable={ocupado}
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
      {sinPlan.length > 0 && (
        <Caption1 as="p" className={styles.sinPlan}>
          {MENSAJES.sinPlan(sinPlan)}
        </Caption1>
      )}
      <Button
        className={styles.siguiente}
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        disabledFocusable={ocupado}
        onClick={() => void sesion.validar()}
      >
        {MENSAJES.siguiente}
      </Button>
    </div>
  );
}
