import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { formulasPorEscribir } from '../../app/formulas/insertar';
import type { PlanDeFormulas } from '../../app/formulas/tipos';
import { contar } from './cuentas';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  pregunta: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `2px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow8,
  },
  botones: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ConfirmacionProps {
  readonly plan: PlanDeFormulas;
  readonly conservador: PlanDeFormulas;
  readonly alElegir: (plan: PlanDeFormulas) => void;
  readonly alCancelar: () => void;
}

/** Asks before typed values go: how many, how many of them would show something else, and the way around. */
export function Confirmacion({ plan, conservador, alElegir, alCancelar }: ConfirmacionProps) {
  const styles = useStyles();
  const id = useId();
  const lugar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pregunta = lugar.current;
    pregunta?.querySelector('button')?.focus();
    const alPulsar = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') alCancelar();
    };
    pregunta?.addEventListener('keydown', alPulsar);
    return () => pregunta?.removeEventListener('keydown', alPulsar);
  }, [alCancelar]);
  const { confirmar } = MENSAJES;
  const escritos = plan.propuestas.filter(({ clase }) => clase === 'reemplaza-valor');
  const sinTocar = formulasPorEscribir(conservador).length;
  return (
    <div
      ref={lugar}
      className={styles.pregunta}
      role="alertdialog"
      aria-labelledby={`${id}-titulo`}
      aria-describedby={`${id}-texto`}
    >
      <Body1Strong as="h3" id={`${id}-titulo`}>
        {confirmar.titulo(escritos.length)}
      </Body1Strong>
      <Body1 as="p" id={`${id}-texto`}>
        {confirmar.cambian(contar(escritos).cambian)} {confirmar.seguro}
      </Body1>
      <div className={styles.botones}>
        <Button appearance="primary" onClick={() => alElegir(plan)}>
          {confirmar.reemplazar}
        </Button>
        {sinTocar > 0 && (
          <Button onClick={() => alElegir(conservador)}>{confirmar.conservar(sinTocar)}</Button>
        )}
        <Button onClick={alCancelar}>{confirmar.cancelar}</Button>
      </div>
    </div>
  );
}
