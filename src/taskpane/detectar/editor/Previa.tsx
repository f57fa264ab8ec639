import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { limitesDe } from '../../../app/recorte';
import { MESES, sumaHasta, type Meses } from '../../../plan/mes';
import { ROLES_MENSUALES, type RolMensual } from '../../../plan/rol';
import type { Fila, Tabla } from '../../../plan/tabla';
import { textoNumero } from '../../shell/mensajes';
import { cuentasDe } from '../cuentas';
import { MENSAJES, textoRol } from './mensajes';

/** Rows that show whether the columns are right; the whole plan is in the sheet. */
const PRIMERAS = 8;

const useStyles = makeStyles({
  previa: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tabla: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  },
  fila: { width: '2.5rem' },
  cifra: { width: '18%' },
  derecha: { '&&': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  agregado: { fontWeight: tokens.fontWeightSemibold },
  descripcion: { display: 'block', color: tokens.colorNeutralForeground2 },
  nota: { color: tokens.colorNeutralForeground2 },
});

/** The table as it will be read: counts, first rows with the sums of their months, sums of each month. */
export function Previa({ tabla }: { readonly tabla: Tabla }) {
  const styles = useStyles();
  const { primera } = limitesDe(tabla);
  const { previa } = MENSAJES;
  const ultima = Math.max(primera, ...tabla.filas.map(({ fila }) => fila - 1));
  return (
    <section className={styles.previa} aria-labelledby="titulo-previa">
      <Caption1Strong as="h3" id="titulo-previa">
        {previa.titulo}
      </Caption1Strong>
      <Caption1 className={styles.nota}>
        {[previa.filas(primera + 1, ultima + 1), cuentasDe(tabla)].join(' · ')}
      </Caption1>
      <PrimerasFilas tabla={tabla} />
      <SumasDeMeses tabla={tabla} />
    </section>
  );
}

function PrimerasFilas({ tabla: { filas, columnas } }: { readonly tabla: Tabla }) {
  const styles = useStyles();
  const { previa } = MENSAJES;
  const roles = ROLES_MENSUALES.filter((rol) => columnas[rol] !== undefined);
  const resto = filas.length - PRIMERAS;
  return (
    <>
      <table className={styles.tabla} aria-label={previa.tabla}>
        <thead>
          <tr>
            <th className={styles.fila}>{previa.fila}</th>
            <th>{previa.que}</th>
            <th className={mergeClasses(styles.cifra, styles.derecha)}>{previa.meta}</th>
            {roles.map((rol) => (
              <th key={rol} className={mergeClasses(styles.cifra, styles.derecha)}>
                <abbr title={NOMBRES[rol].entero}>{NOMBRES[rol].corto}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filas.slice(0, PRIMERAS).map((fila) => (
            <LineaDeFila key={`${fila.fila} ${fila.nivel ?? ''}`} fila={fila} roles={roles} />
          ))}
        </tbody>
      </table>
      {resto > 0 && <Caption1 className={styles.nota}>{previa.mas(resto)}</Caption1>}
    </>
  );
}

const NOMBRES: Readonly<Record<RolMensual, { readonly corto: string; readonly entero: string }>> = {
  programado: { corto: MENSAJES.previa.programado, entero: MENSAJES.previa.programadoEntero },
  ejecutado: { corto: MENSAJES.previa.ejecutado, entero: MENSAJES.previa.ejecutadoEntero },
};

interface LineaProps {
  readonly fila: Fila;
  readonly roles: readonly RolMensual[];
}

function LineaDeFila({ fila, roles }: LineaProps) {
  const styles = useStyles();
  return (
    <tr>
      <td>{fila.fila}</td>
      <td className={mergeClasses(fila.tipo !== 'tarea' && styles.agregado)}>
        {fila.codigo}
        <span className={mergeClasses('dos-lineas', styles.descripcion)}>{fila.descripcion}</span>
      </td>
      <td className={styles.derecha}>{cifra(fila.meta)}</td>
      {roles.map((rol) => (
        <td key={rol} className={styles.derecha}>
          {cifra(sumaDe(fila[rol]))}
        </td>
      ))}
    </tr>
  );
}

/** One line for each month: a column taken for another shows at once. */
function SumasDeMeses({ tabla: { filas, columnas } }: { readonly tabla: Tabla }) {
  const styles = useStyles();
  const { previa } = MENSAJES;
  const roles = ROLES_MENSUALES.filter((rol) => columnas[rol] !== undefined);
  if (roles.length === 0) return null;
  const tareas = filas.filter(({ tipo }) => tipo === 'tarea');
  const suma = (rol: RolMensual, mes: number): number =>
    tareas.reduce((total, fila) => total + (fila[rol]?.[mes] ?? 0), 0);
  return (
    <table className={styles.tabla} aria-label={previa.porMes}>
      <thead>
        <tr>
          <th>{previa.porMes}</th>
          {roles.map((rol) => (
            <th key={rol} className={styles.derecha}>
              {textoRol(rol)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {MESES.map((mes, index) => (
          <tr key={mes}>
            <td>{mes}</td>
            {roles.map((rol) => (
              <td key={rol} className={styles.derecha}>
                {textoNumero(suma(rol, index))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sumaDe(meses: Meses | null): number | null {
  return meses?.some((mes) => mes !== null) ? sumaHasta(meses, 12) : null;
}

function cifra(valor: number | null): string {
  return valor === null ? '' : textoNumero(valor);
}
