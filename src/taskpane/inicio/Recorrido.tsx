import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { HOJA_EJEMPLO } from '../../app/ejemplo/hoja-ejemplo';
import { useEstado, useSesion } from '../shell/SesionContext';
import { hecho, quitarEjemplo, salir, seguir } from './acciones';
import { RECORRIDO as PASOS, type PasoDeRecorrido } from './estado';
import { RECORRIDO } from './mensajes';

const useStyles = makeStyles({
  recorrido: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  titulo: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  avance: { flexGrow: 1, color: tokens.colorNeutralForeground1 },
  acciones: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** The tour over the plan to practise with: what to do, and then what was done. */
export function Recorrido({ paso }: { readonly paso: PasoDeRecorrido }) {
  const styles = useStyles();
  const sesion = useSesion();
  const estado = useEstado();
  const { titulo, antes, despues, hacer, seguir: otro } = RECORRIDO.pasos[paso];
  const listo = hecho(estado, paso);
  const ultimo = paso === PASOS.at(-1);
  const conOtros = estado.hojas?.some(({ hoja, tablas }) => hoja !== HOJA_EJEMPLO && tablas.length > 0);
  const ocupado = estado.trabajo !== null;
  return (
    <section className={styles.recorrido} aria-label={RECORRIDO.rotulo}>
      <div className={styles.titulo}>
        <Body1Strong as="h2">{titulo}</Body1Strong>
        <Caption1 className={styles.avance}>
          {RECORRIDO.avance(PASOS.indexOf(paso) + 1, PASOS.length)}
        </Caption1>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={RECORRIDO.salir}
          onClick={() => salir(sesion)}
        />
      </div>
      <Body1 as="p" role="status">
        {listo ? despues : antes}
        {ultimo && !listo && conOtros && ` ${RECORRIDO.conOtros}`}
      </Body1>
      <div className={styles.acciones}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={ocupado}
          onClick={() => void seguir(sesion, paso)}
        >
          {listo ? otro : hacer}
        </Button>
        {ultimo && listo && estado.inicio.ejemplo && (
          <Button size="small" disabledFocusable={ocupado} onClick={() => void quitarEjemplo(sesion)}>
            {RECORRIDO.quitar}
          </Button>
        )}
      </div>
    </section>
  );
}
