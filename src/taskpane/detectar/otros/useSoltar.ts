import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes files dropped anywhere on the pane; true while some are held over it. A browser that is not told otherwise
 * leaves the pane for the file.
 */
export function useSoltar(alSoltar: (archivos: FileList) => void): boolean {
  const [encima, setEncima] = useState(false);
  const soltar = useEffectEvent(alSoltar);
  useEffect(() => {
    // Every element on the way reports its own entry and exit: only their balance tells.
    let dentro = 0;
    const traeArchivos = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') ?? false;
    const entrar = (event: DragEvent): void => {
      if (!traeArchivos(event)) return;
      dentro++;
      setEncima(true);
    };
    const salir = (event: DragEvent): void => {
      if (!traeArchivos(event)) return;
      dentro = Math.max(0, dentro - 1);
      setEncima(dentro > 0);
    };
    const permitir = (event: DragEvent): void => {
      if (traeArchivos(event)) event.preventDefault();
    };
    const recibir = (event: DragEvent): void => {
      if (!traeArchivos(event) || !event.dataTransfer) return;
      event.preventDefault();
      dentro = 0;
      setEncima(false);
      soltar(event.dataTransfer.files);
    };
    const control = new AbortController();
    const { signal } = control;
    window.addEventListener('dragenter', entrar, { signal });
    window.addEventListener('dragleave', salir, { signal });
    window.addEventListener('dragover', permitir, { signal });
    window.addEventListener('drop', recibir, { signal });
    return () => control.abort();
  }, []);
  return encima;
}
