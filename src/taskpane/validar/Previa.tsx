import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { edicionesDe } from '../../app/revision/arreglar';
import type { Hallazgo } from '../../check/types';
import { useEstado, useSesion } from '../shell/SesionContext';
import { arreglar } from './acciones';
import { Cambios } from './Cambios';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  previa: {
    flexShrink: 0,
    maxHeight: '60%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow8,
  },
  lista: { overflowY: 'auto', minHeight: '4rem' },
  consejo: { color: tokens.colorNeutralForeground2 },
  botones: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface PreviaProps {
  readonly hallazgos: readonly Hallazgo[];
  readonly alCerrar: () => void;
}

/** What several fixes would change, before anything is written. */
export function Previa({ hallazgos, alCerrar }: PreviaProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const { previa } = MENSAJES;
  const { ediciones, arreglados } = edicionesDe(hallazgos);
  const aplazados = hallazgos.length - arreglados.length;
  return (
    <section className={styles.previa} aria-label={previa.region}>
      <Body1Strong as="h2">{previa.titulo(ediciones.length)}</Body1Strong>
      {aplazados > 0 && <Caption1 className={styles.consejo}>{previa.aplazados(aplazados)}</Caption1>}
      {/* Scrolls by keyboard too. */}
      <div className={styles.lista} role="region" aria-label={previa.lista} tabIndex={-1}>
        <Cambios hallazgos={hallazgos} />
      </div>
      <div className={styles.botones}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={trabajo !== null}
          onClick={() => {
            alCerrar();
            void arreglar(sesion, hallazgos);
          }}
        >
          {previa.aplicar}
        </Button>
        <Button size="small" onClick={alCerrar}>
          {previa.cancelar}
        </Button>
      </div>
    </section>
  );
}
