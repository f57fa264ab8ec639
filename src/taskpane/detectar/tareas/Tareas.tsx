import { Body1, Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { esElegible, inferidoDe } from '../../../app/elecciones';
import type { Fila, Tabla } from '../../../plan/tabla';
import { LineaTarea } from './LineaTarea';
import { MENSAJES } from './mensajes';

/** Tasks drawn at once; a plan of hundreds grows on demand. */
const TANDA = 25;

const FILTROS = ['todas', 'mirar', 'elegidas'] as const;

type Filtro = (typeof FILTROS)[number];

const useStyles = makeStyles({
  cuerpo: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  lista: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Kind and direction of every task with months, why, and the way to say otherwise. */
export function Tareas({ tabla }: { readonly tabla: Tabla }) {
  const styles = useStyles();
  const [filtro, setFiltro] = useState<Filtro>('todas');
  const [hasta, setHasta] = useState(TANDA);
  const [abierta, setAbierta] = useState<string | null>(null);
  const tareas = tabla.filas.filter((fila) => esElegible(fila) && entra(filtro, fila));
  const resto = tareas.length - hasta;
  return (
    <div className={styles.cuerpo}>
      <Field label={MENSAJES.mostrar} orientation="horizontal" size="small">
        <Select
          size="small"
          value={filtro}
          onChange={(_event, { value }) => {
            setFiltro(FILTROS.find((uno) => uno === value) ?? 'todas');
            setHasta(TANDA);
          }}
        >
          {FILTROS.map((uno) => (
            <option key={uno} value={uno}>
              {MENSAJES.filtros[uno]}
            </option>
          ))}
        </Select>
      </Field>
      {tareas.length === 0 && <Body1>{MENSAJES.ninguna}</Body1>}
      <ul className={styles.lista} aria-label={MENSAJES.lista}>
        {tareas.slice(0, hasta).map((fila) => {
          const clave = `${fila.fila} ${fila.codigo ?? ''}`;
          return (
            <LineaTarea
              key={clave}
              tabla={tabla}
              fila={fila}
              abierta={abierta === clave}
              alAbrir={(abrir) => setAbierta(abrir ? clave : null)}
            />
          );
        })}
      </ul>
      {resto > 0 && (
        <Button size="small" onClick={() => setHasta(hasta + TANDA)}>
          {MENSAJES.mas(Math.min(TANDA, resto))}
        </Button>
      )}
    </div>
  );
}

/** Worth a look: months that fit no kind, tasks without months, and times, where less is better. */
function entra(filtro: Filtro, fila: Fila): boolean {
  if (filtro === 'todas') return true;
  if (filtro === 'elegidas') return fila.inferido !== undefined;
  const inferido = inferidoDe(fila);
  if (!inferido) return false;
  return (
    inferido.tipo === 'inconsistente' || inferido.tipo === 'sin-programar' || inferido.sentido === 'menor'
  );
}
