import { mensajeDeArchivo } from '../../app/mensajes-archivo';
import { XlsxError } from '../../xlsx/error';
import { readXlsx } from '../../xlsx/read-xlsx';
import type { Theme } from '../protocol/shell';
import { installDivider } from './divisor';
import { download } from './download';
import { element } from './element';
import { Notice } from './notice';
import type { Session } from './session';

const SAMPLE = 'anb-usogc-2017-t4.xlsx';

const notice = new Notice(
  element('aviso', HTMLElement),
  element('aviso-texto', HTMLElement),
  element('aviso-cerrar', HTMLElement),
);
const grid = element('cuadricula', HTMLElement);
const panel = element('panel', HTMLElement);
const title = element('libro', HTMLElement);
const wait = element('espera', HTMLElement);
const picker = element('archivo', HTMLInputElement);
const themes = element('tema', HTMLSelectElement);
const openButton = element('abrir', HTMLButtonElement);
const saveButton = element('guardar', HTMLButtonElement);

let session: Session | null = null;

installDivider(element('divisor', HTMLElement), panel);
openButton.addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  const [file] = picker.files ?? [];
  picker.value = '';
  if (file) void busy(async () => open(new Uint8Array(await file.arrayBuffer()), file.name));
});
saveButton.addEventListener('click', () => {
  const current = session;
  if (current) void busy(async () => download(await current.save(), current.fileName));
});
themes.addEventListener('change', () => session?.reloadPane());

void busy(async () => {
  const response = await fetch(`/ejemplos/${SAMPLE}`);
  await open(new Uint8Array(await response.arrayBuffer()), SAMPLE);
});

/** Opens a workbook in place of the one that is open; one that cannot be read leaves everything as it was. */
async function open(bytes: Uint8Array, fileName: string): Promise<void> {
  readXlsx(bytes, fileName);
  // The engine is most of what the page loads; the frame of the page must not wait for it.
  const { startSession } = await import('./session');
  const next = await startSession({ bytes, fileName, grid, panel, theme });
  session?.close();
  session = next;
  title.textContent = fileName;
  wait.hidden = true;
}

function theme(): Theme {
  const { value } = themes;
  return value === 'dark' || value === 'contrast' ? value : 'light';
}

/** Runs one job at a time, with the buttons off; what fails is said in a sentence. */
async function busy(job: () => Promise<void>): Promise<void> {
  setDisabled(true);
  notice.hide();
  try {
    await job();
  } catch (error) {
    notice.show(sentenceFor(error));
  } finally {
    setDisabled(false);
  }
}

function setDisabled(disabled: boolean): void {
  openButton.disabled = disabled;
  saveButton.disabled = disabled;
}

function sentenceFor(error: unknown): string {
  if (error instanceof XlsxError) return `No se abrió el archivo. ${mensajeDeArchivo(error)}`;
  const detail = error instanceof Error ? error.message : String(error);
  return `No se pudo completar la operación; el libro sigue como estaba. Detalle: ${detail}`;
}
