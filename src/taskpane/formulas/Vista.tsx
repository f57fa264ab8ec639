import { Badge, Body1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { contar } from './cuentas';
import { ListaFormulas } from './ListaFormulas';
import { MENSAJES } from './mensajes';
import { Omitidas } from './Omitidas';
import type { Propuesta } from './usePlan';

const useStyles = makeStyles({
  vista: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  cuentas: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  solo: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What inserting would change: how much of each sort, and every formula with the old and the new figure. */
export function Vista({ propuesta: { plan } }: { readonly propuesta: Propuesta }) {
  const styles = useStyles();
  const [soloCambian, setSoloCambian] = useState(false);
  const cuentas = contar(plan.propuestas);
  if (plan.propuestas.length === 0 && plan.omitidas.length === 0) return null;
  const filtradas = soloCambian && cuentas.cambian > 0;
  const visibles = filtradas
    ? plan.propuestas.filter(({ cambia, seEscribe }) => cambia && seEscribe)
    : plan.propuestas;
  return (
    <section className={styles.vista} aria-label={MENSAJES.resumen}>
      <ul className={styles.cuentas}>
        {(['vacias', 'valores', 'formulas', 'iguales'] as const)
          .filter((clase) => cuentas[clase] > 0)
          .map((clase) => (
            <li key={clase}>
              <Badge appearance="tint" color="informative">
                {MENSAJES[clase](cuentas[clase])}
              </Badge>
            </li>
          ))}
      </ul>
      {cuentas.iguales > 0 && cuentas.iguales === plan.propuestas.length && (
        <Body1 as="p">{MENSAJES.completo}</Body1>
      )}
      {cuentas.cambian > 0 && (
        <Checkbox
          className={styles.solo}
          label={MENSAJES.soloCambian(cuentas.cambian)}
          checked={soloCambian}
          onChange={(_event, { checked }) => setSoloCambian(checked === true)}
        />
      )}
      {visibles.length > 0 && <ListaFormulas hoja={plan.hoja} propuestas={visibles} />}
      <Omitidas hoja={plan.hoja} omitidas={plan.omitidas} />
    </section>
  );
}
