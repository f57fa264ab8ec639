import {
  Body1,
  Body1Strong,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { FormulaPropuesta } from '../../app/formulas/tipos';
import { inSpanish } from '../../sheet/spanish-formula';
import { MENSAJES, textoAntes, textoDespues, textoLugar } from './mensajes';

/** Pixels, fixed: the list knows where every line stands without drawing it. */
export const ALTO_FORMULA = 74;

const useStyles = makeStyles({
  linea: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    height: `${ALTO_FORMULA}px`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
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
  cabeza: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  renglon: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  tenue: { color: tokens.colorNeutralForeground3 },
  cambia: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  cifras: { fontVariantNumeric: 'tabular-nums' },
  tachada: { textDecorationLine: 'line-through' },
  formula: { display: 'block', fontFamily: tokens.fontFamilyMonospace },
  heredada: { color: 'inherit' },
});

interface LineaFormulaProps {
  readonly id: string;
  readonly propuesta: FormulaPropuesta;
  readonly indice: number;
  readonly total: number;
  readonly elegida: boolean;
  readonly arriba: number;
}

export function LineaFormula({ id, propuesta, indice, total, elegida, arriba }: LineaFormulaProps) {
  const styles = useStyles();
  const { celda, seEscribe, cambia } = propuesta;
  const formula = inSpanish(propuesta.formula);
  const tenue = mergeClasses(styles.tenue, elegida && styles.heredada);
  const [antes, despues] = [textoAntes(propuesta), textoDespues(propuesta)];
  const avisa = cambia && seEscribe;
  return (
    <div
      id={id}
      className={mergeClasses(styles.linea, elegida && styles.elegida)}
      role="option"
      aria-selected={elegida}
      aria-setsize={total}
      aria-posinset={indice + 1}
      aria-label={etiquetaDe(propuesta, antes, despues)}
      data-indice={indice}
      title={formula}
      tabIndex={-1}
      style={{ top: arriba }}
    >
      <div className={styles.cabeza}>
        <Caption1 className={mergeClasses(styles.renglon, tenue)}>
          <Caption1Strong>{celda}</Caption1Strong> · {textoLugar(propuesta)}
        </Caption1>
        {avisa && (
          <Caption1Strong className={mergeClasses(styles.cambia, elegida && styles.heredada)}>
            {MENSAJES.cambia}
          </Caption1Strong>
        )}
      </div>
      <div className={mergeClasses(styles.renglon, styles.cifras)}>
        {seEscribe && (
          <>
            <Body1 className={mergeClasses(tenue, avisa && styles.tachada)}>{antes}</Body1>
            {' → '}
          </>
        )}
        <Body1Strong>{seEscribe ? despues : antes}</Body1Strong>
      </div>
      <Caption1 className={mergeClasses(styles.renglon, styles.formula, tenue)}>{formula}</Caption1>
    </div>
  );
}

function etiquetaDe(propuesta: FormulaPropuesta, antes: string, despues: string): string {
  const { celda, formula, seEscribe, cambia } = propuesta;
  const cambio = seEscribe ? `${antes} ${MENSAJES.flecha} ${despues}` : antes;
  const aviso = cambia && seEscribe ? ` ${MENSAJES.cambia}.` : '';
  return `${celda}, ${textoLugar(propuesta)}: ${cambio}.${aviso} ${inSpanish(formula)}`;
}
