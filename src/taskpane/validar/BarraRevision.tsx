import { Button, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TableArrowUpRegular } from '@fluentui/react-icons/svg/table-arrow-up';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useEffect } from 'react';
import { arreglosSeguros } from '../../app/revision/arreglar';
import { HOJA_OBSERVACIONES } from '../../app/revision/hoja-observaciones';
import type { Hallazgo } from '../../check/types';
import { useEstado, useSesion } from '../shell/SesionContext';
import { alternarMarcas, deshacer, exportar, recordar, rehacer } from './acciones';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  barra: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalMNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hueco: { flexGrow: 1 },
});

interface BarraRevisionProps {
  /** Shows what several fixes would change, to be confirmed. */
  readonly alPrever: (hallazgos: readonly Hallazgo[]) => void;
  readonly ajustesAbiertos: boolean;
  readonly alAbrirAjustes: () => void;
}

/** What is done with the findings as a whole: undo, redo, marks, export, settings. */
export function BarraRevision({ alPrever, ajustesAbiertos, alAbrirAjustes }: BarraRevisionProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { historial, revision, marcado, trabajo } = useEstado();
  const { barra } = MENSAJES;
  const ocupado = trabajo !== null;
  const seguros = arreglosSeguros(revision?.hallazgos ?? []);
  const [hecha] = historial.done;
  const [deshecha] = historial.undone;
  // An earlier pane, or another step, may have left something to undo.
  useEffect(() => void recordar(sesion), [sesion]);
  return (
    <div className={styles.barra} role="group" aria-label={barra.titulo}>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        {...rotulo(hecha ? barra.deshacer(hecha.label) : barra.nadaQueDeshacer)}
        disabledFocusable={ocupado || !hecha}
        onClick={() => void deshacer(sesion)}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        {...rotulo(deshecha ? barra.rehacer(deshecha.label) : barra.nadaQueRehacer)}
        disabledFocusable={ocupado || !deshecha}
        onClick={() => void rehacer(sesion)}
      />
      {seguros.length > 0 && (
        <Button
          size="small"
          icon={<WrenchRegular />}
          disabledFocusable={ocupado}
          onClick={() => alPrever(seguros)}
        >
          {barra.seguros(seguros.length)}
        </Button>
      )}
      <span className={styles.hueco} />
      {revision && (
        <>
          <ToggleButton
            appearance="subtle"
            icon={<HighlightRegular />}
            {...rotulo(barra.marcar)}
            checked={marcado}
            disabledFocusable={ocupado || (!marcado && revision.hallazgos.length === 0)}
            onClick={() => void alternarMarcas(sesion)}
          />
          <Button
            appearance="subtle"
            icon={<TableArrowUpRegular />}
            {...rotulo(barra.exportar(HOJA_OBSERVACIONES))}
            disabledFocusable={ocupado}
            onClick={() => void exportar(sesion, HOJA_OBSERVACIONES)}
          />
        </>
      )}
      <ToggleButton
        appearance="subtle"
        icon={<SettingsRegular />}
        {...rotulo(barra.ajustes)}
        checked={ajustesAbiertos}
        disabledFocusable={ocupado}
        onClick={alAbrirAjustes}
      />
    </div>
  );
}

/** The same words for the ear and for the pointer. */
function rotulo(texto: string) {
  return { 'aria-label': texto, title: texto };
}
