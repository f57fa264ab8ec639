import { Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { MODOS } from '../../../app/formulas/tipos';
import { Desplegable } from '../../shell/Desplegable';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { TRIMESTRES } from '../../consolidar/trimestre';
import { decidir } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  opciones: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export function Trimestres() {
  const sesion = useSesion();
  const { trimestre } = useEstado().seguimiento;
  return (
    <Field label={MENSAJES.trimestre} hint={MENSAJES.hasta(trimestre)}>
      <RadioGroup
        layout="horizontal"
        value={String(trimestre)}
        onChange={(_event, { value }) => {
          const elegido = TRIMESTRES.find((uno) => String(uno) === value);
          if (elegido) decidir(sesion, { trimestre: elegido });
        }}
      >
        {TRIMESTRES.map((uno) => (
          <Radio key={uno} value={String(uno)} label={MENSAJES.opcion(uno)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** What few planners change: kind of formulas, and whether the sheet is locked. */
export function OpcionesDeFormulario() {
  const styles = useStyles();
  const sesion = useSesion();
  const { modo, proteger } = useEstado().seguimiento;
  return (
    <Desplegable titulo={MENSAJES.opciones}>
      <div className={styles.opciones}>
        <Field label={MENSAJES.formulas} hint={MENSAJES.modos[modo].ayuda}>
          <RadioGroup
            layout="horizontal"
            value={modo}
            onChange={(_event, { value }) => {
              const elegido = MODOS.find((uno) => uno === value);
              if (elegido) decidir(sesion, { modo: elegido });
            }}
          >
            {MODOS.map((uno) => (
              <Radio key={uno} value={uno} label={MENSAJES.modos[uno].nombre} />
            ))}
          </RadioGroup>
        </Field>
        <Field hint={MENSAJES.sinClave}>
          <Checkbox
            label={MENSAJES.proteger}
            checked={proteger}
            onChange={(_event, { checked }) => decidir(sesion, { proteger: checked === true })}
          />
        </Field>
      </div>
    </Desplegable>
  );
}
