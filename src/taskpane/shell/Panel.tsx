import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType } from 'react';
import { PasoDetectar } from '../detectar/PasoDetectar';
import { Anuncio } from './Anuncio';
import { AvisoFallo } from './AvisoFallo';
import { Barrera } from './Barrera';
import { BarraTrabajo } from './BarraTrabajo';
import { Encabezado } from './Encabezado';
import { idPestana } from './Navegacion';
import { useEstado } from './SesionContext';
import type { Paso } from './estado';
import { TEMAS, type NombreTema } from './tema';

const useStyles = makeStyles({
  marco: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  principal: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  paso: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    overflowX: 'hidden',
  },
});

/** The pane opens on the first step; the others come when they are gone to. */
const CONTENIDO: Readonly<Record<Paso, ComponentType>> = {
  detectar: PasoDetectar,
  validar: lazy(async () => ({ default: (await import('../validar/PasoValidar')).PasoValidar })),
  formulas: lazy(async () => ({ default: (await import('../formulas/PasoFormulas')).PasoFormulas })),
  consolidar: lazy(async () => ({ default: (await import('../consolidar/PasoConsolidar')).PasoConsolidar })),
};

export function Panel({ tema }: { readonly tema: NombreTema }) {
  const styles = useStyles();
  const { paso } = useEstado();
  const Contenido = CONTENIDO[paso];
  return (
    <FluentProvider theme={TEMAS[tema]} data-tema={tema}>
      <div className={styles.marco}>
        <Encabezado />
        <main className={styles.principal}>
          <BarraTrabajo />
          <AvisoFallo />
          <Anuncio />
          <div id="paso" className={styles.paso} role="tabpanel" aria-labelledby={idPestana(paso)}>
            <Barrera key={paso}>
              <Suspense>
                <Contenido />
              </Suspense>
            </Barrera>
          </div>
        </main>
      </div>
    </FluentProvider>
  );
}
