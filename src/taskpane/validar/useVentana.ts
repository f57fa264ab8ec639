import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { desplazamientoHacia, inicios, ventanaDe, type Ventana } from './ventana';

/** Lines drawn beyond the visible ones, either side. */
const MARGEN = 6;

export interface ListaEnVentana extends Ventana {
  readonly contenedor: RefObject<HTMLDivElement | null>;
  /** Top of each line, in pixels; the last entry is the whole height. */
  readonly comienzos: readonly number[];
  /** Height in sight. */
  readonly alto: number;
  readonly alDesplazar: () => void;
  readonly mostrar: (linea: number) => void;
}

/** Draws only the lines in sight of a scrolling container, whatever their number. */
export function useVentana(alturas: readonly number[]): ListaEnVentana {
  const contenedor = useRef<HTMLDivElement>(null);
  const comienzos = useMemo(() => inicios(alturas), [alturas]);
  const [vista, setVista] = useState({ arriba: 0, alto: 0 });

  const medir = useCallback(() => {
    const elemento = contenedor.current;
    if (elemento) setVista({ arriba: elemento.scrollTop, alto: elemento.clientHeight });
  }, []);

  useLayoutEffect(() => {
    const elemento = contenedor.current;
    if (!elemento) return;
    medir();
    const observador = new ResizeObserver(medir);
    observador.observe(elemento);
    return () => observador.disconnect();
  }, [medir]);

  const mostrar = useCallback(
    (linea: number) => {
      const elemento = contenedor.current;
      if (!elemento) return;
      const actual = { arriba: elemento.scrollTop, alto: elemento.clientHeight };
      elemento.scrollTop = desplazamientoHacia(comienzos, linea, actual);
      medir();
    },
    [comienzos, medir],
  );

  const ventana = ventanaDe(comienzos, vista, MARGEN);
  return { ...ventana, contenedor, comienzos, alto: vista.alto, alDesplazar: medir, mostrar };
}
