import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Desplegable } from '../shell/Desplegable';
import { useEstado, useSesion } from '../shell/SesionContext';
import { editar } from './editor/acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  texto: { color: tokens.colorNeutralForeground2 },
  lista: { margin: 0, padding: 0, listStyleType: 'none' },
  hoja: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  nombre: { minWidth: 0, overflowWrap: 'anywhere' },
  boton: { flexShrink: 0 },
});

interface HojasSinPlanProps {
  readonly hojas: readonly string[];
  /** Shown open: there is nothing else to look at. */
  readonly abierto?: boolean;
}

/** Sheets where nothing was recognised, and the way to say by hand what they are. */
export function HojasSinPlan({ hojas, abierto = false }: HojasSinPlanProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  if (hojas.length === 0) return null;
  const { sinPlan } = MENSAJES;
  return (
    <Desplegable titulo={sinPlan.titulo(hojas.length)} {...(abierto ? { abierto } : {})}>
      <Caption1 as="p" className={styles.texto}>
        {sinPlan.texto}
      </Caption1>
      <ul className={styles.lista}>
        {hojas.map((hoja) => (
          <li key={hoja} className={styles.hoja}>
            <Body1 className={styles.nombre}>{hoja}</Body1>
            <Button
              className={styles.boton}
              size="small"
              aria-label={sinPlan.asignar(hoja)}
              disabledFocusable={trabajo !== null}
              onClick={() => void editar(sesion, hoja, null)}
            >
              {sinPlan.asignarCorto}
            </Button>
          </li>
        ))}
      </ul>
    </Desplegable>
  );
}
