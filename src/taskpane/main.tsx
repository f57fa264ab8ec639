import { StrictMode, useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { leerEntorno } from '../excel/entorno';
import { createOfficePort } from '../excel/office-port';
import { casosDelLibro } from './shell/casos-del-libro';
import { Panel, traerPasos } from './shell/Panel';
import { SesionContext } from './shell/SesionContext';
import { Sesion } from './shell/sesion';
import { SinExcel } from './shell/SinExcel';
import { elegirTema, type NombreTema } from './shell/tema';
import { preferenciasDelSistema, vigilarTema } from './shell/tema-vivo';
import './taskpane.css';

/** What the code needs; the manifests ask for the same (tests/manifest). */
const EXCEL_API = '1.13';

/**
 * Closed workbooks are read in one worker, which a hostile file may kill, and worked on in another, which keeps them.
 * Their code comes when the first one is dropped in.
 */
const SEGUNDO_PLANO = {
  lector: async () => (await import('../app/lector-en-segundo-plano')).lectorEnSegundoPlano(),
  taller: async () => (await import('../app/taller/en-segundo-plano')).tallerEnSegundoPlano(),
};

/** The session of this runtime, shared by pane and ribbon; null where there is no Excel to work with. */
export const sesionLista: Promise<Sesion | null> = iniciar();

async function iniciar(): Promise<Sesion | null> {
  const raiz = document.getElementById('panel');
  if (!raiz) throw new Error('The page has no #panel.');
  const motivo = await motivoParaNoTrabajar();
  if (motivo) {
    createRoot(raiz).render(<ConTema>{(tema) => <SinExcel tema={tema} motivo={motivo} />}</ConTema>);
    return null;
  }
  const sesion = new Sesion(casosDelLibro(createOfficePort(), SEGUNDO_PLANO, () => leerEntorno()));
  createRoot(raiz).render(
    <StrictMode>
      <SesionContext value={sesion}>
        <ConTema>{(tema) => <Panel tema={tema} />}</ConTema>
        <Siguientes />
      </SesionContext>
    </StrictMode>,
  );
  await sesion.vigilar();
  return sesion;
}

/** Fetches the steps when the pane stands in the page, and not while it is still being drawn. */
function Siguientes() {
  useEffect(() => void traerPasos(), []);
  return null;
}

async function motivoParaNoTrabajar(): Promise<'sinExcel' | 'excelAntiguo' | null> {
  // Without a network the script of Office does not even load.
  if (typeof Office === 'undefined') return 'sinExcel';
  const { host } = await Office.onReady();
  // `host` is null in a plain browser, whatever the declarations say.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return 'sinExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API) ? null : 'excelAntiguo';
}

function leerTema(): NombreTema {
  const office = typeof Office === 'undefined' ? undefined : temaDeOffice();
  return elegirTema(office, preferenciasDelSistema());
}

/** Undefined before Office is ready and where the host tells nothing: the declarations promise too much. */
function temaDeOffice(): Office.OfficeTheme | undefined {
  const { officeTheme }: Partial<Office.Context> = Office.context;
  return officeTheme;
}

function ConTema({ children }: { readonly children: (tema: NombreTema) => React.ReactNode }) {
  return children(useSyncExternalStore(vigilarTema, leerTema));
}
