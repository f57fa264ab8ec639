import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { MENSAJES } from './mensajes';
import { Omitidas } from './Omitidas';
import { Revision } from './Revision';

export function PasoValidar() {
  const sesion = useSesion();
  const { revision, trabajo } = useEstado();
  const ocupado = trabajo !== null;
  if (!revision)
    return (
      <Vacio
        icono={<TaskListSquareLtrRegular />}
        titulo={MENSAJES.inicio.titulo}
        texto={MENSAJES.inicio.texto}
      >
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={ocupado}
          onClick={() => void sesion.validar()}
        >
          {MENSAJES.inicio.accion}
        </Button>
      </Vacio>
    );
  if (revision.hallazgos.length === 0)
    return (
      <>
        <Omitidas omitidas={revision.omitidas} />
        <Vacio
          icono={<CheckmarkCircleRegular />}
          titulo={MENSAJES.sinHallazgos.titulo}
          texto={MENSAJES.sinHallazgos.texto}
        >
          <Button disabledFocusable={ocupado} onClick={() => void sesion.validar()}>
            {MENSAJES.repetir}
          </Button>
        </Vacio>
      </>
    );
  return <Revision revision={revision} />;
}
