import {
  Caption1,
  Field,
  Radio,
  RadioGroup,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { VistaInforme } from '../../app/informe/vista';
import { METODOS, NOMBRE_METODO, type Metodo } from '../../report/metodo';
import { useSesion } from '../shell/SesionContext';
import { guardar } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  seccion: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  texto: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  avisos: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface CalculoProps {
  readonly vista: VistaInforme;
  readonly metodo: Metodo;
}

/** Where the structure comes from, and the total by each method: the one chosen heads the report. */
export function Calculo({ vista, metodo }: CalculoProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { estructura, acciones, ponderacion, avance, avisos } = vista;
  const totales: Readonly<Record<Metodo, number | null>> = {
    ponderado: avance.ponderado,
    'media-acp': avance.mediaAcp,
    'media-aei': avance.mediaAei,
    presupuesto: avance.presupuesto,
  };
  return (
    <section className={styles.seccion} aria-labelledby="calculo-informe">
      <Subtitle2 as="h3" id="calculo-informe">
        {MENSAJES.calculo}
      </Subtitle2>
      <Caption1 className={styles.texto}>
        {estructura
          ? MENSAJES.estructura(estructura.archivo ?? MENSAJES.esteLibro, estructura.hoja, acciones)
          : MENSAJES.estructuraPropuesta}
      </Caption1>
      <Field label={MENSAJES.metodoDelTotal} hint={MENSAJES.sumaPond(ponderacion)}>
        <RadioGroup
          value={metodo}
          onChange={(_event, { value }) => {
            const elegido = METODOS.find((uno) => uno === value);
            if (elegido) void guardar(sesion, { metodo: elegido });
          }}
        >
          {METODOS.map((uno) => (
            <Radio
              key={uno}
              value={uno}
              label={`${NOMBRE_METODO[uno]}: ${MENSAJES.porcentaje(totales[uno])}`}
            />
          ))}
        </RadioGroup>
      </Field>
      {avisos.length > 0 && (
        <ul className={styles.avisos} aria-label={MENSAJES.avisos}>
          {avisos.map((aviso) => (
            <li key={aviso}>
              <Caption1 className={styles.texto}>{aviso}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
