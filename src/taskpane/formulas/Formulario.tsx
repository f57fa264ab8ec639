import { Body1, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { AvisoCambio } from '../shell/AvisoCambio';
import { useEstado, useSesion } from '../shell/SesionContext';
import { leerPlanes } from './acciones';
import { MENSAJES } from './mensajes';
import { Opciones } from './Opciones';
import { Pie } from './Pie';
import { Resultado } from './Resultado';
import { usePlan } from './usePlan';
import type { Propuesta } from './usePlan';
import { Vista } from './Vista';

const useStyles = makeStyles({
  paso: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  cuerpo: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    '> *': { flexShrink: 0 },
  },
  titulo: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  texto: { color: tokens.colorNeutralForeground2 },
});

/** What to fill and how, what that would change, and the button that does it. */
export function Formulario() {
  const propuesta = usePlan();
  return propuesta && <Contenido propuesta={propuesta} />;
}

function Contenido({ propuesta }: { readonly propuesta: Propuesta }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo, formulas } = useEstado();
  const releer = () => void leerPlanes(sesion);
  return (
    <div className={styles.paso}>
      <div className={styles.cuerpo}>
        <div>
          <div className={styles.titulo}>
            <Subtitle2 as="h2">{MENSAJES.titulo}</Subtitle2>
            <Button
              appearance="subtle"
              icon={<ArrowSyncRegular />}
              aria-label={MENSAJES.repetir}
              title={MENSAJES.repetir}
              disabledFocusable={trabajo !== null}
              onClick={releer}
            />
          </div>
          <Body1 as="p" className={styles.texto}>
            {MENSAJES.explicacion}
          </Body1>
        </div>
        <AvisoCambio hay={!formulas.alDia} accion={MENSAJES.repetir} alRepetir={releer} />
        <Resultado />
        <Opciones propuesta={propuesta} />
        <Vista propuesta={propuesta} />
      </div>
      <Pie propuesta={propuesta} />
    </div>
  );
}
