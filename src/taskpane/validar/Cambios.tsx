import { makeStyles, tokens } from '@fluentui/react-components';
import { edicionesDe } from '../../app/revision/arreglar';
import type { Hallazgo } from '../../check/types';
import { MENSAJES, textoDato } from './mensajes';

const useStyles = makeStyles({
  tabla: {
    width: '100%',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  celda: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cabeza: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  antes: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  despues: { fontWeight: tokens.fontWeightSemibold },
});

/** Rows drawn at most: whoever fixes thousands of cells reads the first ones and the count. */
const VISIBLES = 100;

/** What fixes would write: cell, old and new contents. */
export function Cambios({ hallazgos }: { readonly hallazgos: readonly Hallazgo[] }) {
  const styles = useStyles();
  const { ediciones } = edicionesDe(hallazgos);
  const { cambios } = MENSAJES;
  const variasHojas = new Set(ediciones.map(({ sheet }) => sheet)).size > 1;
  const resto = ediciones.length - VISIBLES;
  return (
    <table className={styles.tabla}>
      <thead>
        <tr>
          {[cambios.celda, cambios.antes, cambios.despues].map((titulo) => (
            <th key={titulo} className={styles.cabeza} scope="col">
              {titulo}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ediciones.slice(0, VISIBLES).map(({ sheet, address, before, after }) => (
          <tr key={`${sheet}!${address}`}>
            <td className={styles.celda}>{variasHojas ? `${sheet}!${address}` : address}</td>
            <td className={styles.celda}>
              <span className={styles.antes}>{comoSeVe(before, after)}</span>
            </td>
            <td className={styles.celda}>
              <span className={styles.despues}>{comoSeVe(after, before)}</span>
            </td>
          </tr>
        ))}
        {resto > 0 && (
          <tr>
            <td className={styles.celda} colSpan={3}>
              {cambios.resto(resto)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

type Contenido = Parameters<typeof textoDato>[0];

/** A text beside a number, or one with blanks at its ends, is quoted: otherwise both would look the same. */
function comoSeVe(dato: Contenido, otro: Contenido): string {
  if (typeof dato !== 'string') return textoDato(dato);
  return typeof otro !== 'string' || dato !== dato.trim() || /\s{2}/.test(dato) ? `«${dato}»` : dato;
}
