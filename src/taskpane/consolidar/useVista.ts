import { useEffect, useState } from 'react';
import type { VistaInforme } from '../../app/informe/vista';
import { leerFallo } from '../shell/fallo';
import { useEstado, useSesion } from '../shell/SesionContext';
import { borradorDe, leerGuardado } from './acciones';
import { Seguidor } from './seguidor';

/** The report as it stands, followed as files come and choices change; null until it was first worked out. */
export function useVista(): VistaInforme | null {
  const sesion = useSesion();
  const { hojas, archivos, revision, informe, lectura } = useEstado();
  const trimestre = sesion.trimestre();
  const [vista, setVista] = useState<VistaInforme | null>(null);
  const [seguidor] = useState(() => new Seguidor());
  const sinLeer = informe.guardado === null;
  // Each of many files would have all of them worked through again.
  const leyendo = lectura.estado === 'leyendo';
  useEffect(() => {
    if (sinLeer) void leerGuardado(sesion);
  }, [sesion, sinLeer]);
  useEffect(() => {
    const borrador = leyendo ? null : borradorDe(sesion);
    if (!borrador) return;
    seguidor.seguir(
      () => sesion.casos.informe.ver(borrador),
      setVista,
      (error) => sesion.actualizar({ fallo: leerFallo(error) }),
    );
  }, [sesion, seguidor, hojas, archivos, revision, informe, trimestre, leyendo]);
  useEffect(() => () => seguidor.soltar(), [seguidor]);
  return vista;
}
