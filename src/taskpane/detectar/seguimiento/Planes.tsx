import { Body1Strong, Caption1, Checkbox, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { incluirPlan } from './acciones';
import { MENSAJES } from './mensajes';
import { programacionesDe } from './planes';
import type { Programacion } from './planes';

const useStyles = makeStyles({
  planes: { display: 'flex', flexDirection: 'column', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  plan: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  lugar: { color: tokens.colorNeutralForeground3 },
});

/** The plans of the year that were found; one needs no choice. */
export function Planes() {
  const styles = useStyles();
  const sesion = useSesion();
  const id = useId();
  const estado = useEstado();
  const programaciones = programacionesDe(estado);
  const [unica] = programaciones;
  if (unica && programaciones.length === 1) return <Plan programacion={unica} />;
  return (
    // Not a Field, which would give its own label to every box inside.
    <div role="group" aria-labelledby={id}>
      <Label id={id}>{MENSAJES.planes}</Label>
      <div className={styles.planes}>
        {programaciones.map((programacion) => (
          <Checkbox
            key={programacion.clave}
            checked={!estado.seguimiento.excluidas.has(programacion.clave)}
            label={<Plan programacion={programacion} />}
            onChange={(_event, { checked }) => incluirPlan(sesion, programacion.clave, checked === true)}
          />
        ))}
      </div>
    </div>
  );
}

function Plan({ programacion: { tabla, archivo } }: { readonly programacion: Programacion }) {
  const styles = useStyles();
  const { area, unidad, gestion } = tabla.titulo;
  const nombre = MENSAJES.plan(area ?? unidad ?? MENSAJES.sinUnidad, gestion);
  const lugar = archivo === null ? MENSAJES.enHoja(tabla.hoja) : MENSAJES.enArchivo(archivo, tabla.hoja);
  return (
    <span className={styles.plan}>
      <Body1Strong>{nombre}</Body1Strong>
      <Caption1 className={styles.lugar}>{lugar}</Caption1>
    </span>
  );
}
