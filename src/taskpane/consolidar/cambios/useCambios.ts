import { useEffect, useState } from 'react';
import type { Anterior } from '../../../app/informe/comparar';
import type { VistaInforme } from '../../../app/informe/vista';
import type { Cambios } from '../../../report/cambios';
import { useEstado, useSesion } from '../../shell/SesionContext';
import { borradorDe } from '../acciones';
import { Seguidor } from '../seguidor';

/** `falta`: there is no such report, or no figures in it; `fallo`: it could not be read. */
export type Comparacion = Cambios | 'comparando' | 'falta' | 'fallo';

/** What changed since an earlier report, followed as the preview changes and after the report was written or undone. */
export function useCambios(anterior: Anterior, vista: VistaInforme): Comparacion {
  const sesion = useSesion();
  const { consolidado, deshecho } = useEstado();
  const [comparacion, setComparacion] = useState<Comparacion>('comparando');
  const [seguidor] = useState(() => new Seguidor());
  useEffect(() => {
    const borrador = borradorDe(sesion);
    if (!borrador) return;
    seguidor.seguir(
      () => sesion.casos.informe.comparar(anterior, borrador, vista.cifras),
      (cambios) => setComparacion(cambios ?? 'falta'),
      () => setComparacion('fallo'),
    );
  }, [sesion, seguidor, anterior, vista, consolidado, deshecho]);
  useEffect(() => () => seguidor.soltar(), [seguidor]);
  return comparacion;
}
