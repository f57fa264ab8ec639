import { Badge, Caption1, Checkbox, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { LineaUnidad } from '../../app/informe/vista';
import type { VistaInforme } from '../../app/informe/vista';
import type { Trimestre } from '../../plan/mes';
import { useEstado, useSesion } from '../shell/SesionContext';
import { HallazgosDeUnidad } from './HallazgosDeUnidad';
import { incluir } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  cabeza: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  lista: { margin: 0, padding: 0, listStyleType: 'none' },
  linea: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  casilla: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hueco: { width: '24px' },
  titulo: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  estado: { flexShrink: 0 },
  nombre: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  detalle: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface UnidadesProps {
  readonly vista: VistaInforme;
  readonly trimestre: Trimestre;
}

/** Every unit that was handed in: whose, from where, how much, and whether it goes in and why not. */
export function Unidades({ vista: { unidades, gestion }, trimestre }: UnidadesProps) {
  const styles = useStyles();
  const dentro = unidades.filter(({ estado }) => estado === 'incluida').length;
  return (
    <section aria-labelledby="unidades-informe">
      <div className={styles.cabeza}>
        <Subtitle2 as="h3" id="unidades-informe">
          {MENSAJES.planes}
        </Subtitle2>
        <Caption1 role="status">{MENSAJES.entran(dentro, unidades.length)}</Caption1>
      </div>
      <ul className={styles.lista}>
        {unidades.map((linea) => (
          <Linea key={linea.clave ?? linea.archivo} linea={linea} gestion={gestion} trimestre={trimestre} />
        ))}
      </ul>
    </section>
  );
}

interface LineaProps {
  readonly linea: LineaUnidad;
  readonly gestion: number | null;
  readonly trimestre: Trimestre;
}

function Linea({ linea, gestion, trimestre }: LineaProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { clave, estado, archivo } = linea;
  // The choice shows at once; what follows from it when it has been worked out.
  const { excluidas } = useEstado().informe;
  const nombre = linea.unidad ?? linea.area ?? archivo ?? MENSAJES.planSinNombre;
  const motivo = MENSAJES.motivo(linea, gestion, trimestre);
  return (
    <li className={styles.linea}>
      {clave === null ? (
        <span className={styles.hueco} />
      ) : (
        <Checkbox
          className={styles.casilla}
          aria-label={MENSAJES.incluir(nombre)}
          checked={!excluidas.has(clave)}
          onChange={(_event, { checked }) => incluir(sesion, clave, checked === true)}
        />
      )}
      <div>
        <div className={styles.titulo}>
          <span className={styles.nombre}>{nombre}</span>
          <Badge className={styles.estado} appearance="tint" color={COLORES[estado]}>
            {MENSAJES.estados[estado]}
          </Badge>
        </div>
        <Caption1 className={styles.detalle}>{detalleDe(linea)}</Caption1>
        <Caption1 className={styles.detalle}>
          {[archivo ?? MENSAJES.esteLibro, linea.hoja].filter((dato) => dato !== null).join(' · ')}
        </Caption1>
        {motivo && <Caption1>{motivo}</Caption1>}
        <HallazgosDeUnidad linea={linea} nombre={nombre} />
      </div>
    </li>
  );
}

const COLORES = {
  incluida: 'success',
  fuera: 'informative',
  repetida: 'warning',
  'otra-gestion': 'warning',
  'otro-trimestre': 'warning',
  'sin-tabla': 'danger',
  ilegible: 'danger',
} as const satisfies Record<LineaUnidad['estado'], string>;

function detalleDe({ clave, area, gestion, trimestre, tareas }: LineaUnidad): string {
  if (clave === null) return '';
  return [area, gestion, trimestre === null ? null : `T${trimestre}`, MENSAJES.tareas(tareas)]
    .filter((dato) => dato !== null)
    .join(' · ');
}
