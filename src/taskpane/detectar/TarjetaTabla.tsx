import {
  Button,
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
import { esElegible } from '../../app/elecciones';
import { esCorregida } from '../../app/estado-mapeos';
import { Desplegable } from '../shell/Desplegable';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Confianza } from './Confianza';
import { cuentasDe } from './cuentas';
import { Diferido, Tareas } from './diferidos';
import { confirmarTabla, editar } from './editor/acciones';
import { Evidencias } from './Evidencias';
import { juzgar } from './juzgar';
import { MENSAJES, TRIMESTRES } from './mensajes';
import { nombreForma } from './nombre-forma';

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
  acciones: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
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
      <AccionesDeColumnas tabla={tabla} />
      <Evidencias evidencia={tabla.evidencia} />
      <TiposDeTareas tabla={tabla} />
    </article>
  );
}

/** A doubtful table asks; a sure one can be corrected all the same. */
function AccionesDeColumnas({ tabla }: { readonly tabla: Tabla }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo, mapeos } = useEstado();
  const { columnas } = MENSAJES;
  const ocupado = trabajo !== null;
  const dudosa = juzgar(tabla.confianza) !== 'segura';
  return (
    <div className={styles.acciones}>
      {dudosa && (
        <Button size="small" disabledFocusable={ocupado} onClick={() => void confirmarTabla(sesion, tabla)}>
          {columnas.correctas}
        </Button>
      )}
      <Button size="small" disabledFocusable={ocupado} onClick={() => void editar(sesion, tabla.hoja, tabla)}>
        {columnas.corregir}
      </Button>
      {esCorregida(tabla, mapeos?.mapeos ?? []) && <Caption1>{columnas.suyas}</Caption1>}
    </div>
  );
}

function TiposDeTareas({ tabla }: { readonly tabla: Tabla }) {
  const tareas = tabla.filas.filter(esElegible);
  if (tareas.length === 0) return null;
  const elegidas = tareas.filter(({ inferido }) => inferido !== undefined).length;
  const { titulo, elegidas: cuantas } = MENSAJES.tareas;
  const rotulo = elegidas === 0 ? titulo(tareas.length) : `${titulo(tareas.length)} · ${cuantas(elegidas)}`;
  return (
    <Desplegable titulo={rotulo} diferido>
      <Diferido>
        <Tareas tabla={tabla} />
      </Diferido>
    </Desplegable>
  );
}

function Datos({ tabla }: { readonly tabla: Tabla }) {
  const styles = useStyles();
  const { datos } = MENSAJES;
  const { titulo } = tabla;
  const lineas: readonly (readonly [string, string | null])[] = [
    [datos.unidad, titulo.unidad],
    [datos.area, titulo.area],
    [datos.gestion, titulo.gestion === null ? null : String(titulo.gestion)],
    [datos.trimestre, titulo.trimestre === null ? null : (TRIMESTRES[titulo.trimestre - 1] ?? null)],
    [datos.filas, cuentasDe(tabla)],
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
