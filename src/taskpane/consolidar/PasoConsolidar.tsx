import { Button } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { lazy } from 'react';
import { Diferido } from '../detectar/diferidos';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { MENSAJES } from './mensajes';

const Formulario = lazy(async () => ({ default: (await import('./Formulario')).Formulario }));

export function PasoConsolidar() {
  const sesion = useSesion();
  const { hojas, archivos, trabajo } = useEstado();
  const hayPlanes = hojas?.some(({ tablas }) => tablas.length > 0) ?? false;
  if (hayPlanes || archivos.length > 0) {
    return (
      <Diferido>
        <Formulario />
      </Diferido>
    );
  }
  const { titulo, texto, accion } = MENSAJES.sinPlanes;
  return (
    <Vacio icono={<DocumentTableRegular />} titulo={titulo} texto={texto}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={trabajo !== null}
        onClick={() => void sesion.detectar()}
      >
        {accion}
      </Button>
    </Vacio>
  );
}
