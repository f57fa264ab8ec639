import { Caption1Strong, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSesion } from '../shell/SesionContext';
import { conRegla, elegidaPara, type Borrador, type ElegidaParaRegla } from './formulario';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  grupo: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  titulo: { padding: `0 0 ${tokens.spacingVerticalXS}` },
  fila: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  nombre: { minWidth: 0, overflowWrap: 'anywhere' },
  eleccion: { width: '8.5rem', flexShrink: 0 },
});

const OPCIONES: readonly ElegidaParaRegla[] = ['error', 'aviso', 'nota', 'apagada'];

interface CamposProps {
  readonly borrador: Borrador;
  readonly alCambiar: (borrador: Borrador) => void;
}

/** Severity of each rule, or that it does not run. */
export function CamposDeReglas({ borrador, alCambiar }: CamposProps) {
  const styles = useStyles();
  const id = useId();
  const { reglas } = useSesion().casos.catalogo;
  return (
    <fieldset className={styles.grupo}>
      <legend className={styles.titulo}>
        <Caption1Strong>{MENSAJES.reglas}</Caption1Strong>
      </legend>
      {reglas.map((regla) => (
        <div key={regla.id} className={styles.fila}>
          <label className={styles.nombre} htmlFor={`${id}-${regla.id}`} title={regla.porque}>
            {regla.titulo}
          </label>
          <Select
            id={`${id}-${regla.id}`}
            className={styles.eleccion}
            size="small"
            value={elegidaPara(borrador, regla.id) ?? regla.gravedad}
            onChange={(_event, { value }) => {
              const elegida = OPCIONES.find((opcion) => opcion === value);
              if (elegida) alCambiar(conRegla(borrador, regla, elegida));
            }}
          >
            {OPCIONES.map((opcion) => (
              <option key={opcion} value={opcion}>
                {MENSAJES.opciones[opcion]}
              </option>
            ))}
          </Select>
        </div>
      ))}
    </fieldset>
  );
}
