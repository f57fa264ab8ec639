import { Body1, Link, Subtitle2, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSesion } from '../shell/SesionContext';
import { abrirAyuda } from './acciones';
import type { Bloque, Linea, Trozo } from './markdown';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  lista: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: '1.5rem',
  },
  nota: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  codigo: { fontFamily: tokens.fontFamilyMonospace, fontSize: '0.95em', overflowWrap: 'anywhere' },
  imagen: {
    display: 'block',
    boxSizing: 'border-box',
    maxWidth: '100%',
    height: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  marco: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tabla: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& th': { backgroundColor: tokens.colorNeutralBackground2 },
    '& td': { minWidth: '2.5rem', maxWidth: '16rem' },
  },
});

/** What scrolls must be reached with Tab, or the arrows cannot scroll it. */
const ALCANZABLE = 0;

interface BloquesProps {
  /** The page that links without one lead to. */
  readonly pagina: string;
  readonly bloques: readonly Bloque[];
}

/** A section of the guide. */
export function Bloques({ pagina, bloques }: BloquesProps) {
  return bloques.map((bloque, indice) => <UnBloque key={indice} pagina={pagina} bloque={bloque} />);
}

function UnBloque({ pagina, bloque }: { readonly pagina: string; readonly bloque: Bloque }) {
  const styles = useStyles();
  const enLinea = (linea: Linea) => <EnLinea pagina={pagina} linea={linea} />;
  switch (bloque.clase) {
    case 'parrafo':
      return <Body1 as="p">{enLinea(bloque.linea)}</Body1>;
    case 'subtitulo':
      return <Subtitle2 as="h3">{enLinea(bloque.linea)}</Subtitle2>;
    case 'nota':
      return <blockquote className={styles.nota}>{enLinea(bloque.linea)}</blockquote>;
    case 'imagen':
      return <img className={styles.imagen} src={`guia/${bloque.archivo}`} alt={bloque.texto} />;
    case 'lista': {
      const Lista = bloque.ordenada ? 'ol' : 'ul';
      return (
        <Lista className={styles.lista}>
          {bloque.lineas.map((linea, indice) => (
            <li key={indice}>{enLinea(linea)}</li>
          ))}
        </Lista>
      );
    }
    case 'tabla':
      return <Tabla filas={bloque.filas} pagina={pagina} />;
  }
}

/** Wide ones scroll on their own, by keyboard too. */
function Tabla({
  filas,
  pagina,
}: {
  readonly filas: readonly (readonly Linea[])[];
  readonly pagina: string;
}) {
  const styles = useStyles();
  const [titulos = [], ...resto] = filas;
  return (
    <div className={styles.marco} role="group" aria-label={MENSAJES.tabla} tabIndex={ALCANZABLE}>
      <table className={styles.tabla}>
        <thead>
          <tr>
            {titulos.map((titulo, indice) => (
              <th key={indice} scope="col">
                <EnLinea pagina={pagina} linea={titulo} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {resto.map((celdas, fila) => (
            <tr key={fila}>
              {celdas.map((celda, columna) => (
                <td key={columna}>
                  <EnLinea pagina={pagina} linea={celda} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EnLinea({ linea, pagina }: { readonly linea: Linea; readonly pagina: string }) {
  return linea.map((trozo, indice) => <UnTrozo key={indice} trozo={trozo} pagina={pagina} />);
}

function UnTrozo({ trozo, pagina }: { readonly trozo: Trozo; readonly pagina: string }) {
  const styles = useStyles();
  const sesion = useSesion();
  switch (trozo.clase) {
    case 'texto':
      return trozo.texto;
    case 'fuerte':
      return <strong>{trozo.texto}</strong>;
    case 'codigo':
      return <code className={styles.codigo}>{trozo.texto}</code>;
    case 'enlace':
      return (
        <Link
          as="button"
          inline
          onClick={() => abrirAyuda(sesion, { pagina: trozo.pagina || pagina, seccion: trozo.seccion })}
        >
          {trozo.texto}
        </Link>
      );
  }
}
