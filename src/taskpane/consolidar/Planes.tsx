import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Tabla } from '../../plan/tabla';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  rotulo: { margin: 0 },
  lista: { margin: 0, padding: 0, listStyleType: 'none' },
  plan: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  detalle: { color: tokens.colorNeutralForeground3 },
});

/** The plans that go into the report: whose, of which year, how many tasks, and where they stand. */
export function Planes({ tablas }: { readonly tablas: readonly Tabla[] }) {
  const styles = useStyles();
  return (
    <section>
      <Caption1Strong as="h3" className={styles.rotulo}>
        {MENSAJES.planes}
      </Caption1Strong>
      <ul className={styles.lista}>
        {tablas.map((tabla) => (
          <li key={`${tabla.hoja}!${tabla.rango.top},${tabla.rango.left}`} className={styles.plan}>
            <Body1>{tabla.titulo.unidad ?? tabla.titulo.area ?? MENSAJES.planSinNombre}</Body1>
            <Caption1 className={styles.detalle}>{detalleDe(tabla)}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

function detalleDe({ titulo, filas, hoja }: Tabla): string {
  const tareas = filas.filter(({ tipo }) => tipo === 'tarea').length;
  return [titulo.area, titulo.gestion, MENSAJES.tareas(tareas), hoja]
    .filter((dato) => dato !== null)
    .join(' · ');
}
