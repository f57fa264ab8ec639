import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Inicio } from '../inicio/Inicio';
import { Anuncio } from './Anuncio';
import { AvisoFallo } from './AvisoFallo';
import { Barrera } from './Barrera';
import { BarraTrabajo } from './BarraTrabajo';
import { Encabezado } from './Encabezado';
import { idPestana } from './Navegacion';
import { MENSAJES } from './mensajes';
import { useEstado } from './SesionContext';
import { PASOS, esPaso, type Vista } from './estado';
import { TemaContext } from './TemaContext';
import { TEMAS, type NombreTema } from './tema';
import { vistaDiferida, type VistaDiferida } from './vista-diferida';

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

/** The pane opens on the overview; the steps come after it. */
const VISTAS: Readonly<Record<Exclude<Vista, 'inicio'>, VistaDiferida>> = {
  detectar: vistaDiferida(async () => (await import('../detectar/PasoDetectar')).PasoDetectar),
  validar: vistaDiferida(async () => (await import('../validar/PasoValidar')).PasoValidar),
  formulas: vistaDiferida(async () => (await import('../formulas/PasoFormulas')).PasoFormulas),
  consolidar: vistaDiferida(async () => (await import('../consolidar/PasoConsolidar')).PasoConsolidar),
  fila: vistaDiferida(async () => (await import('../fila/ExplicacionDeFila')).ExplicacionDeFila),
  diagnostico: vistaDiferida(async () => (await import('../diagnostico/Diagnostico')).Diagnostico),
  ayuda: vistaDiferida(async () => (await import('../ayuda/Ayuda')).Ayuda),
};

/** Fetches the steps once the pane stands; one that fails is fetched again when it is gone to. */
export async function traerPasos(): Promise<void> {
  for (const paso of PASOS) await VISTAS[paso].traer().catch(() => undefined);
}

/** Seldom taken: its file comes when the tour starts. */
const Recorrido = lazy(async () => ({ default: (await import('../inicio/Recorrido')).Recorrido }));

export function Panel({ tema }: { readonly tema: NombreTema }) {
  const styles = useStyles();
  const { paso, inicio } = useEstado();
  const Contenido = paso === 'inicio' ? Inicio : VISTAS[paso].Contenido;
  return (
    <TemaContext value={tema}>
      <FluentProvider theme={TEMAS[tema]} data-tema={tema}>
        <div className={styles.marco}>
          <Encabezado />
          <main className={styles.principal}>
            <BarraTrabajo />
            <AvisoFallo />
            <Anuncio />
            <Suspense>{inicio.recorrido && <Recorrido paso={inicio.recorrido} />}</Suspense>
            <div id="paso" className={styles.paso} {...papelDe(paso)}>
              <Barrera key={paso}>
                <Suspense>
                  <Contenido />
                </Suspense>
              </Barrera>
            </div>
          </main>
        </div>
      </FluentProvider>
    </TemaContext>
  );
}

/** What the place below the tabs is to a screen reader. */
function papelDe(vista: Vista) {
  return esPaso(vista)
    ? { role: 'tabpanel', 'aria-labelledby': idPestana(vista) }
    : { role: 'region', 'aria-label': MENSAJES.vistas[vista] };
}
