import { Button } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { lazy, Suspense } from 'react';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { leerPlanes } from './acciones';
import { MENSAJES } from './mensajes';
import { Resultado } from './Resultado';

/** With its planner, loaded once there is something to plan. */
const Formulario = lazy(async () => ({ default: (await import('./Formulario')).Formulario }));

/** Formulas for a detected plan: chosen, seen cell by cell, inserted, undone. */
export function PasoFormulas() {
  const { formulas } = useEstado();
  if (!formulas.planes) return <Inicio />;
  return (
    <Suspense fallback={null}>
      <Formulario />
    </Suspense>
  );
}

function Inicio() {
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const { titulo, texto, accion } = MENSAJES.inicio;
  return (
    <>
      <Resultado />
      <Vacio icono={<MathFormulaRegular />} titulo={titulo} texto={texto}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={trabajo !== null}
          onClick={() => void leerPlanes(sesion)}
        >
          {accion}
        </Button>
      </Vacio>
    </>
  );
}
