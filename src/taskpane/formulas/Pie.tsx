import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { formulasPorEscribir } from '../../app/formulas/insertar';
import { useEstado, useSesion } from '../shell/SesionContext';
import { insertar } from './acciones';
import { Confirmacion } from './Confirmacion';
import { contar } from './cuentas';
import { MENSAJES } from './mensajes';
import type { Propuesta } from './usePlan';

const useStyles = makeStyles({
  pie: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The button that inserts, and the question that comes first where typed values would go. */
export function Pie({ propuesta: { plan, conservador } }: { readonly propuesta: Propuesta }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const [preguntado, setPreguntado] = useState<Propuesta['plan'] | null>(null);
  const alCancelar = useCallback(() => setPreguntado(null), []);
  const porEscribir = formulasPorEscribir(plan).length;
  if (porEscribir === 0) return null;
  const { valores } = contar(plan.propuestas);
  const escribir = (elegido: Propuesta['plan']) => {
    setPreguntado(null);
    void insertar(sesion, elegido);
  };
  // Another choice than the one asked about takes the question back.
  if (preguntado === plan)
    return <Confirmacion plan={plan} conservador={conservador} alElegir={escribir} alCancelar={alCancelar} />;
  return (
    <div className={styles.pie}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={trabajo !== null}
        onClick={() => (valores > 0 ? setPreguntado(plan) : escribir(plan))}
      >
        {MENSAJES.insertar(porEscribir)}
      </Button>
    </div>
  );
}
