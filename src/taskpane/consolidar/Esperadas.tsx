import { Button, Caption1, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { leerEsperadas } from '../../app/informe/esperadas';
import { Desplegable } from '../shell/Desplegable';
import { useSesion } from '../shell/SesionContext';
import { guardar } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
  },
  faltan: { overflowWrap: 'anywhere' },
  boton: { alignSelf: 'flex-start' },
});

interface EsperadasProps {
  readonly esperadas: readonly string[];
  readonly faltan: readonly string[];
}

/** Who should hand in a plan, kept in the workbook, and who has not. */
export function Esperadas({ esperadas, faltan }: EsperadasProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const [texto, setTexto] = useState(esperadas.join('\n'));
  return (
    <div>
      <Caption1 className={styles.faltan}>{MENSAJES.faltan(esperadas.length, faltan)}</Caption1>
      <Desplegable titulo={MENSAJES.esperadas.titulo}>
        <div className={styles.editor}>
          <Field label={MENSAJES.esperadas.rotulo} hint={MENSAJES.esperadas.ayuda}>
            <Textarea
              rows={4}
              resize="vertical"
              value={texto}
              onChange={(_event, { value }) => setTexto(value)}
            />
          </Field>
          <Button
            className={styles.boton}
            size="small"
            onClick={() => void guardar(sesion, { esperadas: leerEsperadas(texto) })}
          >
            {MENSAJES.esperadas.guardar}
          </Button>
        </div>
      </Desplegable>
    </div>
  );
}
