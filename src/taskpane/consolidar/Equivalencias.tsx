import { Badge, Button, Caption1, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LineaEquivalencia, OpcionOperacion, VistaInforme } from '../../app/informe/vista';
import { Desplegable } from '../shell/Desplegable';
import { descargar } from '../detectar/correcciones/descargar';
import { useEstado, useSesion } from '../shell/SesionContext';
import { confirmar } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  lista: { margin: 0, padding: 0, listStyleType: 'none' },
  par: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  fila: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  selector: { flexGrow: 1, minWidth: 0 },
  estado: { alignSelf: 'flex-start' },
});

const NINGUNA: ReadonlyMap<string, string> = new Map();

/** As the file that `poa consolidar --equivalencias` reads. */
async function exportar(confirmadas: ReadonlyMap<string, string>): Promise<void> {
  const { exportarEquivalencias } = await import('../../app/equivalencias-json');
  descargar(exportarEquivalencias(confirmadas), 'equivalencias.json');
}

/** Which operation of the institution each operation of a unit belongs to; the unclear ones first. */
export function Equivalencias({ vista: { equivalencias, operaciones } }: { readonly vista: VistaInforme }) {
  const styles = useStyles();
  const sesion = useSesion();
  const confirmadas = useEstado().informe.guardado?.confirmadas ?? NINGUNA;
  if (equivalencias.length === 0) return null;
  const pendientes = equivalencias.filter(({ estado }) => estado === 'pendiente');
  const resueltas = equivalencias.filter(({ estado }) => estado !== 'pendiente');
  const propuestas = resueltas.filter(({ estado }) => estado === 'propuesta');
  const pares = (lineas: readonly LineaEquivalencia[]) => (
    <ul className={styles.lista}>
      {lineas.map((linea) => (
        <Par key={`${linea.de} ${linea.estado} ${linea.a ?? ''}`} linea={linea} operaciones={operaciones} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="equivalencias-informe">
      <Subtitle2 as="h3" id="equivalencias-informe">
        {MENSAJES.equivalencias.titulo}
      </Subtitle2>
      <Caption1 as="p" role="status">
        {MENSAJES.equivalencias.resumen(pendientes.length, equivalencias.length)}
      </Caption1>
      {pares(pendientes)}
      {propuestas.length > 0 && (
        <Button
          size="small"
          onClick={() =>
            void confirmar(
              sesion,
              propuestas.map(({ de, a }) => [de, a] as const),
            )
          }
        >
          {MENSAJES.equivalencias.confirmarTodas(propuestas.length)}
        </Button>
      )}
      {confirmadas.size > 0 && (
        <Button size="small" appearance="subtle" onClick={() => void exportar(confirmadas)}>
          {MENSAJES.equivalencias.exportar(confirmadas.size)}
        </Button>
      )}
      {resueltas.length > 0 && (
        <Desplegable titulo={MENSAJES.equivalencias.resueltas(resueltas.length)}>
          {pares(resueltas)}
        </Desplegable>
      )}
    </section>
  );
}

interface ParProps {
  readonly linea: LineaEquivalencia;
  readonly operaciones: readonly OpcionOperacion[];
}

function Par({ linea: { de, nombre, a, estado, tareas }, operaciones }: ParProps) {
  const styles = useStyles();
  const sesion = useSesion();
  // The nearest one is a suggestion to look at, not an answer.
  const [elegida, setElegida] = useState(estado === 'pendiente' ? '' : (a ?? ''));
  return (
    <li className={styles.par}>
      <Caption1>
        <strong>{de}</strong> {nombre}
      </Caption1>
      <Caption1>
        {MENSAJES.tareas(tareas)}
        {estado === 'pendiente' && a !== null && ` · ${MENSAJES.equivalencias.cercana(a)}`}
      </Caption1>
      <div className={styles.fila}>
        <Select
          className={styles.selector}
          size="small"
          aria-label={MENSAJES.equivalencias.elegir(de)}
          value={elegida}
          onChange={(_event, { value }) => setElegida(value)}
        >
          <option value="">{MENSAJES.equivalencias.sinElegir}</option>
          {operaciones.map((operacion) => (
            <option key={operacion.codigo} value={operacion.codigo}>
              {`${operacion.codigo} ${operacion.nombre ?? ''}`}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          aria-label={MENSAJES.equivalencias.confirmarUna(de)}
          disabledFocusable={elegida === '' || (estado === 'confirmada' && elegida === a)}
          onClick={() => void confirmar(sesion, [[de, elegida]])}
        >
          {MENSAJES.equivalencias.confirmar}
        </Button>
      </div>
      <Badge
        className={styles.estado}
        appearance="tint"
        color={estado === 'pendiente' ? 'warning' : 'success'}
      >
        {MENSAJES.equivalencias.estados[estado]}
      </Badge>
    </li>
  );
}
