import { Button } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { leerPlanes } from './acciones';
import { Formulario } from './Formulario';
import { MENSAJES } from './mensajes';
import { Resultado } from './Resultado';

/** Formulas for a detected plan: chosen, seen cell by cell, inserted, undone. */
export function PasoFormulas() {
  const { formulas } = useEstado();
  return formulas.planes ? <Formulario /> : <Inicio />;
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
