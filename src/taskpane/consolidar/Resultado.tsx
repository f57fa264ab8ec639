import {
  Button,
  Caption1,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import type { GenerationResult, JournalEntry } from '../../app/port';
import { useEstado, useSesion } from '../shell/SesionContext';
import type { Consolidado } from '../shell/estado';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  lineas: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  hojas: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** What became of the report. */
export function Resultado({ consolidado: { trimestre, resultado } }: { readonly consolidado: Consolidado }) {
  const sesion = useSesion();
  return (
    <ResultadoGenerado
      titulo={MENSAJES.listo(trimestre)}
      resultado={resultado}
      alDeshacer={(entrada) => void sesion.deshacer(entrada)}
    />
  );
}

interface ResultadoGeneradoProps {
  readonly titulo: string;
  readonly resultado: GenerationResult;
  readonly alDeshacer: (entrada: JournalEntry) => void;
}

/** What was created, updated and kept, the way there, and the way back. */
export function ResultadoGenerado({ titulo, resultado, alDeshacer }: ResultadoGeneradoProps) {
  const styles = useStyles();
  const { trabajo } = useEstado();
  const lugar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Current browsers answer with a promise, which is no clean-up function.
    lugar.current?.scrollIntoView({ block: 'nearest' });
  }, [resultado]);
  const { created, updated, keptNarratives, replacedFigures = [], chartsLeftOut, journal } = resultado;
  return (
    <div ref={lugar} role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{titulo}</MessageBarTitle>
          <div className={styles.lineas}>
            <Hojas rotulo={MENSAJES.creadas} hojas={created} />
            <Hojas rotulo={MENSAJES.actualizadas} hojas={updated} />
            {keptNarratives > 0 && <Caption1>{MENSAJES.conservados(keptNarratives)}</Caption1>}
            {chartsLeftOut && <Caption1>{MENSAJES.sinGraficos}</Caption1>}
            {replacedFigures.length > 0 && (
              <Caption1>{MENSAJES.reemplazadas(replacedFigures.length)}</Caption1>
            )}
            {!journal && <Caption1>{MENSAJES.sinCambios}</Caption1>}
          </div>
        </MessageBarBody>
        {journal && (
          <MessageBarActions>
            <Button
              size="small"
              icon={<ArrowUndoRegular />}
              disabledFocusable={trabajo !== null}
              onClick={() => alDeshacer(journal)}
            >
              {MENSAJES.deshacer}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

function Hojas({ rotulo, hojas }: { readonly rotulo: string; readonly hojas: readonly string[] }) {
  const styles = useStyles();
  const sesion = useSesion();
  if (hojas.length === 0) return null;
  return (
    <div className={styles.hojas}>
      <Caption1>{rotulo}:</Caption1>
      {hojas.map((hoja) => (
        <Link
          key={hoja}
          as="button"
          aria-label={MENSAJES.irA(hoja)}
          onClick={() => void sesion.irA(hoja, 'A1')}
        >
          {hoja}
        </Link>
      ))}
    </div>
  );
}
