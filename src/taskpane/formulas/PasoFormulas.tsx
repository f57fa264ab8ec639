import { Button } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { leerPlanes } from './acciones';
import { Formulario } from './Formulario';
import { MENSAJES } from './mensajes';
import { Resultado } from './Resultado';
import { usePlan } from './usePlan';

/** Formulas for a detected plan: chosen, seen cell by cell, inserted, undone. */
export function PasoFormulas() {
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const propuesta = usePlan();
  if (propuesta) return <Formulario propuesta={propuesta} />;
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
