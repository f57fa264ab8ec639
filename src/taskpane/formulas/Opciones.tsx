import {
  Body1,
  Body1Strong,
  Caption1,
  Checkbox,
  Field,
  Label,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { GRUPOS, MODOS } from '../../app/formulas/tipos';
import type { Grupo } from '../../app/formulas/tipos';
import { useEstado, useSesion } from '../shell/SesionContext';
import { elegir } from './acciones';
import { contar } from './cuentas';
import { MENSAJES, textoMedida, textoPlan } from './mensajes';
import type { Propuesta } from './usePlan';

const useStyles = makeStyles({
  opciones: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  grupos: { display: 'flex', flexDirection: 'column', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  medida: { color: tokens.colorNeutralForeground3 },
  vacio: { color: tokens.colorNeutralForeground2 },
});

/** Which plan, which formulas, and which parts of it. */
export function Opciones({ propuesta }: { readonly propuesta: Propuesta }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { eleccion } = useEstado().formulas;
  const { todo } = propuesta;
  return (
    <div className={styles.opciones}>
      <Planes elegido={propuesta.leido} />
      {todo.propuestas.length === 0 && todo.omitidas.length === 0 ? (
        <Body1 as="p" className={styles.vacio}>
          {MENSAJES.sinColumnas}
        </Body1>
      ) : (
        <>
          <Field label={MENSAJES.modo} hint={MENSAJES.modos[eleccion.modo].ayuda}>
            <RadioGroup
              layout="horizontal"
              value={eleccion.modo}
              onChange={(_event, { value }) => {
                const modo = MODOS.find((candidato) => candidato === value);
                if (modo) elegir(sesion, { modo });
              }}
            >
              {MODOS.map((modo) => (
                <Radio key={modo} value={modo} label={MENSAJES.modos[modo].nombre} />
              ))}
            </RadioGroup>
          </Field>
          <Grupos propuesta={propuesta} />
        </>
      )}
    </div>
  );
}

function Planes({ elegido }: { readonly elegido: Propuesta['leido'] }) {
  const sesion = useSesion();
  const { planes } = useEstado().formulas;
  const tablas = planes?.map(({ tabla }) => tabla) ?? [];
  if (tablas.length < 2) return <Body1Strong as="p">{textoPlan(elegido.tabla, tablas)}</Body1Strong>;
  return (
    <Field label={MENSAJES.plan}>
      <Select
        value={tablas.indexOf(elegido.tabla)}
        onChange={(_event, { value }) => elegir(sesion, { plan: Number(value) })}
      >
        {tablas.map((tabla, indice) => (
          <option key={`${tabla.hoja}!${tabla.rango.top},${tabla.rango.left}`} value={indice}>
            {textoPlan(tabla, tablas)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Grupos({ propuesta: { todo } }: { readonly propuesta: Propuesta }) {
  const styles = useStyles();
  const sesion = useSesion();
  const id = useId();
  const { sinLlenar, reemplazarFormulas } = useEstado().formulas.eleccion;
  const cuantas = (grupo: Grupo) => todo.propuestas.filter((propuesta) => propuesta.grupo === grupo).length;
  const alternar = (grupo: Grupo) => {
    const otros = new Set(sinLlenar);
    if (!otros.delete(grupo)) otros.add(grupo);
    elegir(sesion, { sinLlenar: otros });
  };
  const conMedida = todo.propuestas.some(({ grupo }) => grupo === 'eficacia');
  const { formulas } = contar(todo.propuestas);
  return (
    // Not a Field, which would give its own label to every box inside.
    <div role="group" aria-labelledby={id}>
      <Label id={id}>{MENSAJES.queLlenar}</Label>
      <div className={styles.grupos}>
        {GRUPOS.filter((grupo) => cuantas(grupo) > 0).map((grupo) => (
          <Checkbox
            key={grupo}
            label={MENSAJES.conCuenta(MENSAJES.grupos[grupo], cuantas(grupo))}
            checked={!sinLlenar.has(grupo)}
            onChange={() => alternar(grupo)}
          />
        ))}
        {formulas > 0 && (
          <Checkbox
            label={MENSAJES.reemplazarFormulas(formulas)}
            checked={reemplazarFormulas}
            onChange={(_event, { checked }) => elegir(sesion, { reemplazarFormulas: checked === true })}
          />
        )}
      </div>
      {conMedida && <Caption1 className={styles.medida}>{textoMedida(todo.medida)}</Caption1>}
    </div>
  );
}
