import { Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { VistaInforme } from '../../../app/informe/vista';
import { Desplegable } from '../../shell/Desplegable';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { Lista } from './Lista';
import { MENSAJES } from './mensajes';
import { opcionesDe } from './opciones';
import type { OpcionAnterior } from './opciones';
import { renglonesDe } from './renglones';
import { useCambios } from './useCambios';

const useStyles = makeStyles({
  cambios: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  texto: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What the report changes of an earlier one, before it is written. */
export function Cambios({ vista }: { readonly vista: VistaInforme }) {
  return (
    <Desplegable titulo={MENSAJES.titulo} diferido>
      <Eleccion vista={vista} />
    </Desplegable>
  );
}

function Eleccion({ vista }: { readonly vista: VistaInforme }) {
  const styles = useStyles();
  const trimestre = useSesion().trimestre();
  const { hojas, archivos } = useEstado();
  const opciones = useMemo(() => opcionesDe({ hojas, archivos }, trimestre), [hojas, archivos, trimestre]);
  const [elegida, setElegida] = useState('');
  const opcion = opciones.find((una) => una.id === elegida) ?? opciones[0];
  const sinInformes = opciones.every((una) => una.anterior.tipo === 'generado');
  return (
    <div className={styles.cambios}>
      <Caption1 className={styles.texto}>{MENSAJES.explicacion}</Caption1>
      <Field label={MENSAJES.comparar} {...(sinInformes ? { hint: MENSAJES.agregar } : {})}>
        <Select size="small" value={opcion.id} onChange={(_event, { value }) => setElegida(value)}>
          {opciones.map((una) => (
            <option key={una.id} value={una.id}>
              {una.rotulo}
            </option>
          ))}
        </Select>
      </Field>
      <Comparado key={opcion.id} opcion={opcion} vista={vista} />
    </div>
  );
}

function Comparado({ opcion, vista }: { readonly opcion: OpcionAnterior; readonly vista: VistaInforme }) {
  const styles = useStyles();
  const { anterior, nada } = opcion;
  const comparacion = useCambios(anterior, vista);
  const renglones = useMemo(
    () => (typeof comparacion === 'string' ? [] : renglonesDe(comparacion)),
    [comparacion],
  );
  const dicho = () => {
    if (comparacion === 'comparando') return MENSAJES.comparando;
    if (comparacion === 'falta') return MENSAJES.falta(anterior);
    if (comparacion === 'fallo') return MENSAJES.fallo;
    return renglones.length === 0 ? nada : MENSAJES.resumen(comparacion);
  };
  return (
    <>
      <Caption1 className={styles.texto} role="status">
        {dicho()}
      </Caption1>
      {renglones.length > 0 && <Lista renglones={renglones} />}
    </>
  );
}
