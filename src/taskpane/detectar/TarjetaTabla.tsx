import {
  Caption1,
  Link,
  Subtitle2,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { areaAddress } from '../../sheet/address';
import type { Tabla } from '../../plan/tabla';
import { useSesion } from '../shell/SesionContext';
import { Confianza } from './Confianza';
import { Evidencias } from './Evidencias';
import { MENSAJES, TRIMESTRES, textoFilas } from './mensajes';
import { nombreForma } from './nombre-forma';

const TIPOS = ['agregado', 'tarea', 'seccion', 'total'] as const;

const useStyles = makeStyles({
  tarjeta: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  lugar: { overflowWrap: 'anywhere' },
  datos: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    ...typographyStyles.body1,
  },
  dato: { display: 'contents' },
  nombre: { color: tokens.colorNeutralForeground3 },
  valor: { margin: 0, overflowWrap: 'anywhere' },
  ausente: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

interface TarjetaTablaProps {
  readonly tabla: Tabla;
  /** The sheet is not hidden. */
  readonly visible: boolean;
}

/** One plan as it was found: what it is, where it stands, whose it is, and how sure that is. */
export function TarjetaTabla({ tabla, visible }: TarjetaTablaProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { hoja } = tabla;
  const rango = areaAddress(tabla.rango);
  return (
    <article className={styles.tarjeta}>
      <div>
        <Subtitle2 as="h3">{nombreForma(sesion.casos.catalogo.formas, tabla.forma)}</Subtitle2>
        <div className={styles.lugar}>
          <Link
            as="button"
            aria-label={MENSAJES.irAlRango(hoja, rango)}
            onClick={() => void sesion.irA(hoja, rango)}
          >
            {hoja} · {rango}
          </Link>
          {!visible && <Caption1> ({MENSAJES.oculta})</Caption1>}
        </div>
      </div>
      <Datos tabla={tabla} />
      <Confianza tabla={tabla} />
      <Evidencias evidencia={tabla.evidencia} />
    </article>
  );
}

function Datos({ tabla: { titulo, filas } }: { readonly tabla: Tabla }) {
  const styles = useStyles();
  const { datos } = MENSAJES;
  const cuentas = TIPOS.map((tipo) => ({ tipo, cantidad: filas.filter((fila) => fila.tipo === tipo).length }))
    .filter(({ cantidad }) => cantidad > 0)
    .map(({ tipo, cantidad }) => textoFilas(tipo, cantidad));
  const lineas: readonly (readonly [string, string | null])[] = [
    [datos.unidad, titulo.unidad],
    [datos.area, titulo.area],
    [datos.gestion, titulo.gestion === null ? null : String(titulo.gestion)],
    [datos.trimestre, titulo.trimestre === null ? null : (TRIMESTRES[titulo.trimestre - 1] ?? null)],
    [datos.filas, cuentas.join(' · ')],
  ];
  return (
    <dl className={styles.datos}>
      {lineas.map(([nombre, valor]) => (
        <div key={nombre} className={styles.dato}>
          <dt className={styles.nombre}>{nombre}</dt>
          <dd className={mergeClasses(styles.valor, valor === null && styles.ausente)}>
            {valor ?? MENSAJES.sinDato}
          </dd>
        </div>
      ))}
    </dl>
  );
}
