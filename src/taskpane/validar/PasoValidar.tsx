import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { Suspense, lazy, useState } from 'react';
import type { Hallazgo } from '../../check/types';
import { REVISION_VACIA } from '../detectar/otros/archivos';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { AvisoHecho } from './AvisoHecho';
import { BarraRevision } from './BarraRevision';
import { MENSAJES } from './mensajes';
import { Revision } from './Revision';

const useStyles = makeStyles({
  paso: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** Seldom opened: it comes when it is asked for. */
const PanelAjustes = lazy(async () => ({
  default: (await import('../ajustes/PanelAjustes')).PanelAjustes,
}));

export function PasoValidar() {
  const styles = useStyles();
  const { revision: propia, ambito } = useEstado();
  // A closed unit's findings are there whether or not the open workbook was validated.
  const revision = propia ?? (ambito?.archivo ? REVISION_VACIA : null);
  const [ajustes, setAjustes] = useState(false);
  const [previstos, setPrevistos] = useState<readonly Hallazgo[] | null>(null);
  return (
    <div className={styles.paso}>
      <BarraRevision
        alPrever={(hallazgos) => {
          setAjustes(false);
          setPrevistos(hallazgos);
        }}
        ajustesAbiertos={ajustes}
        alAbrirAjustes={() => setAjustes(!ajustes)}
      />
      <AvisoHecho />
      {ajustes ? (
        <Suspense fallback={<Spinner label={MENSAJES.cargandoAjustes} />}>
          <PanelAjustes alCerrar={() => setAjustes(false)} />
        </Suspense>
      ) : revision ? (
        <Revision revision={revision} previstos={previstos} alPrever={setPrevistos} />
      ) : (
        <Inicio />
      )}
    </div>
  );
}

function Inicio() {
  const sesion = useSesion();
  const { trabajo } = useEstado();
  return (
    <Vacio icono={<TaskListSquareLtrRegular />} titulo={MENSAJES.inicio.titulo} texto={MENSAJES.inicio.texto}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={trabajo !== null}
        onClick={() => void sesion.validar()}
      >
        {MENSAJES.inicio.accion}
      </Button>
    </Vacio>
  );
}
