import {
  Body1,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useEstado, useSesion } from '../shell/SesionContext';
import { textoNumero } from '../shell/mensajes';
import { ajenosDe } from './ajenos';
import type { Agrupacion, Grupo, Linea } from './agrupar';
import { IconoGravedad } from './IconoGravedad';
import { MENSAJES, textoGravedad, tituloGravedad } from './mensajes';

/** Fixed heights, in pixels, so that the list knows where every line stands without drawing it. */
export const ALTO_GRUPO = 32;
export const ALTO_HALLAZGO = 72;

const useStyles = makeStyles({
  linea: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  grupo: {
    height: `${ALTO_GRUPO}px`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  tituloGrupo: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  hallazgo: {
    height: `${ALTO_HALLAZGO}px`,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalSNudge,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  elegida: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  cuerpo: { minWidth: 0, flexGrow: 1 },
  lugar: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // Fluent's text wraps by itself: the rest would go below it, where the line ends.
  celda: { whiteSpace: 'inherit' },
  lugarElegido: { color: 'inherit' },
});

interface LineaGrupoProps {
  readonly grupo: Grupo;
  readonly agrupacion: Agrupacion;
  readonly arriba: number;
}

export function LineaGrupo({ grupo, agrupacion, arriba }: LineaGrupoProps) {
  const styles = useStyles();
  const { reglas } = useSesion().casos.catalogo;
  return (
    <div className={mergeClasses(styles.linea, styles.grupo)} role="presentation" style={{ top: arriba }}>
      <Caption1Strong className={styles.tituloGrupo}>{tituloDe(grupo, agrupacion, reglas)}</Caption1Strong>
      <Caption1>{textoNumero(grupo.hallazgos.length)}</Caption1>
    </div>
  );
}

function tituloDe(
  { hallazgos: [primero] }: Grupo,
  agrupacion: Agrupacion,
  reglas: readonly { readonly id: string; readonly titulo: string }[],
): string {
  if (agrupacion === 'gravedad') return tituloGravedad(primero.gravedad);
  if (agrupacion === 'fila') return MENSAJES.grupoFila(primero.hoja, primero.fila, primero.codigo);
  if (agrupacion === 'archivo') return primero.archivo;
  return reglas.find(({ id }) => id === primero.regla)?.titulo ?? primero.regla;
}

interface LineaHallazgoProps {
  readonly id: string;
  readonly linea: Extract<Linea, { clase: 'hallazgo' }>;
  readonly total: number;
  readonly elegida: boolean;
  readonly arriba: number;
}

export function LineaHallazgo({
  id,
  linea: { hallazgo, indice },
  total,
  elegida,
  arriba,
}: LineaHallazgoProps) {
  const styles = useStyles();
  const mensaje = useSesion().casos.catalogo.mensaje(hallazgo);
  const ajeno = ajenosDe(useEstado().archivos).has(hallazgo);
  const lugar = [hallazgo.codigo, hallazgo.hoja, ajeno && hallazgo.archivo].filter(Boolean).join(' · ');
  return (
    <div
      id={id}
      className={mergeClasses(styles.linea, styles.hallazgo, elegida && styles.elegida)}
      role="option"
      aria-selected={elegida}
      aria-setsize={total}
      aria-posinset={indice + 1}
      aria-label={`${textoGravedad(hallazgo.gravedad)}: ${mensaje} ${hallazgo.celda}, ${lugar}`}
      data-indice={indice}
      title={mensaje}
      tabIndex={-1}
      style={{ top: arriba }}
    >
      <IconoGravedad gravedad={hallazgo.gravedad} />
      <div className={styles.cuerpo}>
        <Body1 className="dos-lineas">{mensaje}</Body1>
        <Caption1 className={mergeClasses(styles.lugar, elegida && styles.lugarElegido)}>
          <Caption1Strong className={styles.celda}>{hallazgo.celda}</Caption1Strong> · {lugar}
        </Caption1>
      </div>
    </div>
  );
}
