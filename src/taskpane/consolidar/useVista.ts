import { useEffect, useState } from 'react';
import type { VistaInforme } from '../../app/informe/vista';
import { leerFallo } from '../shell/fallo';
import { useEstado, useSesion } from '../shell/SesionContext';
import { eleccionDe, leerGuardado } from './acciones';

/** The report as it stands, followed as files come and choices change; null until it was first worked out. */
export function useVista(): VistaInforme | null {
  const sesion = useSesion();
  const { hojas, archivos, revision, informe } = useEstado();
  const trimestre = sesion.trimestre();
  const [vista, setVista] = useState<VistaInforme | null>(null);
  const sinLeer = informe.guardado === null;
  useEffect(() => {
    if (sinLeer) void leerGuardado(sesion);
  }, [sesion, sinLeer]);
  useEffect(() => {
    let vigente = true;
    if (informe.guardado === null) return;
    const libro = { hojas: hojas ?? [], hallazgos: revision?.hallazgos ?? null };
    const eleccion = eleccionDe({ ...sesion.estado(), archivos, informe });
    sesion.casos.informe.ver(libro, eleccion, trimestre).then(
      (nueva) => {
        if (vigente) setVista(nueva);
      },
      (error: unknown) => sesion.actualizar({ fallo: leerFallo(error) }),
    );
    return () => {
      vigente = false;
    };
  }, [sesion, hojas, archivos, revision, informe, trimestre]);
  return vista;
}
