import { Caption1, Caption1Strong, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Tabla } from '../../plan/tabla';
import { useSesion } from '../shell/SesionContext';
import { juzgar } from './juzgar';
import { MENSAJES } from './mensajes';
import { nombreForma } from './nombre-forma';

const useStyles = makeStyles({
  confianza: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  juicio: { color: tokens.colorNeutralForeground2 },
});

const COLOR = { segura: 'success', dudosa: 'warning', debil: 'error' } as const;

export function Confianza({ tabla: { confianza, alternativa } }: { readonly tabla: Tabla }) {
  const styles = useStyles();
  const { formas } = useSesion().casos.catalogo;
  const juicio = juzgar(confianza);
  const texto = MENSAJES.confianza(puntos(confianza));
  return (
    <div className={styles.confianza}>
      <span>
        <Caption1Strong>{texto}</Caption1Strong>
        <Caption1 className={styles.juicio}> · {MENSAJES.juicio[juicio]}</Caption1>
      </span>
      <ProgressBar value={confianza} color={COLOR[juicio]} thickness="large" aria-label={texto} />
      {alternativa && juicio !== 'segura' && (
        <Caption1 className={styles.juicio}>
          {MENSAJES.alternativa(nombreForma(formas, alternativa.forma), puntos(alternativa.confianza))}
        </Caption1>
      )}
    </div>
  );
}

/** Whole points, rounded down: 99.6 is not yet a hundred. */
function puntos(confianza: number): number {
  return Math.floor(confianza * 100);
}
