import { Caption1, Caption1Strong, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Borrador, Defecto } from './formulario';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  grupo: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  titulo: { padding: 0 },
  fila: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  numero: { width: '5.5rem', flexShrink: 0 },
  casilla: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  defecto: { color: tokens.colorStatusDangerForeground1 },
});

interface CamposProps {
  readonly borrador: Borrador;
  readonly defecto: Defecto | null;
  readonly alCambiar: (borrador: Borrador) => void;
}

const NUMEROS = ['tolerancia', 'verde', 'amarillo'] as const;

/** Cap, tolerance and bands of the traffic light. */
export function CamposDeCifras({ borrador, defecto, alCambiar }: CamposProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.grupo}>
      <legend className={styles.titulo}>
        <Caption1Strong>{MENSAJES.cifras}</Caption1Strong>
      </legend>
      <Checkbox
        className={styles.casilla}
        label={MENSAJES.tope}
        checked={borrador.tope}
        onChange={(_event, { checked }) => alCambiar({ ...borrador, tope: checked === true })}
      />
      {NUMEROS.map((campo) => (
        <div key={campo} className={styles.fila}>
          <label htmlFor={`${id}-${campo}`}>{MENSAJES[campo]}</label>
          <Input
            id={`${id}-${campo}`}
            className={styles.numero}
            size="small"
            inputMode="decimal"
            value={borrador[campo]}
            aria-invalid={defecto !== null}
            aria-describedby={defecto ? `${id}-defecto` : undefined}
            onChange={(_event, { value }) => alCambiar({ ...borrador, [campo]: value })}
          />
        </div>
      ))}
      {defecto && (
        <Caption1 id={`${id}-defecto`} className={styles.defecto} role="alert">
          {MENSAJES[defecto]}
        </Caption1>
      )}
    </fieldset>
  );
}
