import { Button, Caption1, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CommentEditRegular } from '@fluentui/react-icons/svg/comment-edit';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { Hallazgo } from '../../check/types';
import { useEstado, useSesion } from '../shell/SesionContext';
import { justificar } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  formulario: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  botones: { display: 'flex', gap: tokens.spacingHorizontalS },
  falta: { color: tokens.colorStatusDangerForeground1 },
});

/** Accepts a finding, with a reason. */
export function Justificar({ hallazgo }: { readonly hallazgo: Hallazgo }) {
  const styles = useStyles();
  const { trabajo } = useEstado();
  const [abierto, setAbierto] = useState(false);
  const { justificacion } = MENSAJES;
  if (abierto) return <Formulario hallazgo={hallazgo} alCerrar={() => setAbierto(false)} />;
  return (
    <div className={styles.botones}>
      <Button
        size="small"
        icon={<CommentEditRegular />}
        disabledFocusable={trabajo !== null}
        onClick={() => setAbierto(true)}
      >
        {justificacion.abrir}
      </Button>
    </div>
  );
}

interface FormularioProps {
  readonly hallazgo: Hallazgo;
  readonly alCerrar: () => void;
}

function Formulario({ hallazgo, alCerrar }: FormularioProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const id = useId();
  const campo = useRef<HTMLTextAreaElement>(null);
  const [motivo, setMotivo] = useState('');
  const [falta, setFalta] = useState(false);
  const { justificacion } = MENSAJES;
  useEffect(() => campo.current?.focus(), []);

  const alEnviar = (event: SubmitEvent) => {
    event.preventDefault();
    const vacio = motivo.trim() === '';
    setFalta(vacio);
    if (vacio) campo.current?.focus();
    else void justificar(sesion, hallazgo, motivo);
  };
  return (
    <form className={styles.formulario} onSubmit={alEnviar}>
      <label htmlFor={id}>
        <Caption1>{justificacion.motivo}</Caption1>
      </label>
      <Textarea
        id={id}
        textarea={{ ref: campo }}
        size="small"
        rows={2}
        value={motivo}
        placeholder={justificacion.ejemplo}
        aria-required
        aria-invalid={falta}
        aria-describedby={falta ? `${id}-falta` : undefined}
        onChange={(_event, { value }) => setMotivo(value)}
      />
      {falta && (
        <Caption1 id={`${id}-falta`} className={styles.falta} role="alert">
          {justificacion.falta}
        </Caption1>
      )}
      <div className={styles.botones}>
        <Button size="small" appearance="primary" type="submit">
          {justificacion.guardar}
        </Button>
        <Button size="small" onClick={alCerrar}>
          {justificacion.cancelar}
        </Button>
      </div>
    </form>
  );
}
