import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useEstado, useSesion } from '../shell/SesionContext';
import { MENSAJES } from './mensajes';
import { resumenDe, type LineaDeResumen } from './resumen';

const useStyles = makeStyles({
  seccion: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  lista: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  linea: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  boton: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  textos: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  que: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  dice: {
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  flecha: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Plans, findings, formulas and the report at a glance; each line leads to its step. */
export function EstadoDelLibro() {
  const styles = useStyles();
  const estado = useEstado();
  return (
    <section className={styles.seccion} aria-labelledby="estado-del-libro">
      <Subtitle2 as="h2" id="estado-del-libro">
        {MENSAJES.estado.titulo}
      </Subtitle2>
      <ul className={styles.lista}>
        {resumenDe(estado).map((linea) => (
          <li key={linea.paso} className={styles.linea}>
            <Linea {...linea} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Linea({ paso, que, dice }: LineaDeResumen) {
  const styles = useStyles();
  const sesion = useSesion();
  return (
    <button
      type="button"
      className={styles.boton}
      aria-label={MENSAJES.estado.irA(que, dice)}
      onClick={() => sesion.mostrar(paso)}
    >
      <span className={styles.textos}>
        <span className={styles.que}>{que}</span>
        <span className={styles.dice}>{dice}</span>
      </span>
      <ArrowRightRegular className={styles.flecha} aria-hidden="true" />
    </button>
  );
}
