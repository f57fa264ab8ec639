import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo, useState } from 'react';
import type { RevisionLibro } from '../../app/revision/revision-libro';
import type { Hallazgo } from '../../check/types';
import { AvisoCambio } from '../shell/AvisoCambio';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { ajenosDe, todosLos } from './ajenos';
import { delAmbito } from './ambito';
import { BarraAmbito } from './BarraAmbito';
import { agrupar, filtrar, lineasDe, type Agrupacion, type Filtro } from './agrupar';
import { Detalle } from './Detalle';
import { Filtros } from './Filtros';
import { Justificados } from './Justificados';
import { ListaHallazgos } from './ListaHallazgos';
import { MENSAJES } from './mensajes';
import { Omitidas } from './Omitidas';
import { Previa } from './Previa';

const useStyles = makeStyles({
  revision: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  aviso: { flexShrink: 0, margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  nada: {
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
  },
});

interface RevisionProps {
  readonly revision: RevisionLibro;
  /** Findings whose fixes are shown together, to be confirmed. */
  readonly previstos: readonly Hallazgo[] | null;
  readonly alPrever: (hallazgos: readonly Hallazgo[] | null) => void;
}

/** The findings: what stands beside them above, the list, and the chosen one explained below. */
export function Revision({ revision, previstos, alPrever }: RevisionProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { poniendoAlDia, trabajo, ambito } = useEstado();
  const hallazgos = useHallazgos(revision);
  return (
    <div className={styles.revision}>
      {!poniendoAlDia && (
        <AvisoCambio
          className={styles.aviso}
          accion={MENSAJES.repetir}
          alRepetir={() => void sesion.validar()}
        />
      )}
      {ambito && <BarraAmbito ambito={ambito} />}
      {hallazgos.length > 0 ? (
        <Hallazgos revision={revision} previstos={previstos} alPrever={alPrever} />
      ) : (
        <>
          <Aparte revision={revision} />
          <Vacio
            icono={<CheckmarkCircleRegular />}
            titulo={MENSAJES.sinHallazgos.titulo}
            texto={ambito ? MENSAJES.ambito.ninguno : MENSAJES.sinHallazgos.texto}
          >
            <Button disabledFocusable={trabajo !== null} onClick={() => void sesion.validar()}>
              {MENSAJES.repetir}
            </Button>
          </Vacio>
        </>
      )}
    </div>
  );
}

const SIN_FILTRO: Filtro = { texto: '', ocultas: new Set() };

function Hallazgos({ revision, previstos, alPrever }: RevisionProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const [filtro, setFiltro] = useState(SIN_FILTRO);
  const [agrupacion, setAgrupacion] = useState<Agrupacion>('gravedad');
  const [elegida, setElegida] = useState<string | null>(null);
  const { archivos } = useEstado();
  const ajenos = ajenosDe(archivos);
  const hallazgos = useHallazgos(revision);
  const visibles = useVisibles(hallazgos, filtro);
  const lineas = useMemo(() => lineasDe(agrupar(visibles, agrupacion)), [visibles, agrupacion]);
  // By fingerprint: the choice survives re-checks, sorting and inserted rows. It is unique within one workbook.
  const claveDe = (hallazgo: Hallazgo) =>
    `${ajenos.has(hallazgo) ? hallazgo.archivo : ''}|${hallazgo.huella}`;
  const elegido = visibles.find((hallazgo) => claveDe(hallazgo) === elegida) ?? null;

  const elegir = (hallazgo: Hallazgo) => {
    alPrever(null);
    setElegida(claveDe(hallazgo));
    if (!ajenos.has(hallazgo)) void sesion.irA(hallazgo.hoja, hallazgo.celda);
  };

  return (
    <>
      <Filtros
        hallazgos={hallazgos}
        filtro={filtro}
        alFiltrar={setFiltro}
        agrupacion={agrupacion}
        alAgrupar={setAgrupacion}
      />
      <Aparte revision={revision} />
      {visibles.length === 0 ? (
        <div className={styles.nada} role="status">
          <Body1>{MENSAJES.sinCoincidencias}</Body1>
          <Button size="small" onClick={() => setFiltro(SIN_FILTRO)}>
            {MENSAJES.quitarFiltro}
          </Button>
        </div>
      ) : (
        <ListaHallazgos lineas={lineas} agrupacion={agrupacion} elegido={elegido} alElegir={elegir} />
      )}
      {previstos ? (
        <Previa hallazgos={previstos} alCerrar={() => alPrever(null)} />
      ) : (
        elegido && (
          <Detalle
            hallazgo={elegido}
            ajeno={ajenos.has(elegido)}
            alPrever={alPrever}
            alCerrar={() => setElegida(null)}
          />
        )
      )}
    </>
  );
}

/** What is not in the list: accepted findings, and rules that did not run. */
function Aparte({ revision }: { readonly revision: RevisionLibro }) {
  return (
    <>
      <Justificados revision={revision} />
      <Omitidas omitidas={revision.omitidas} apagadas={revision.apagadas} />
    </>
  );
}

/** All findings, or those of the unit that is looked at. */
function useHallazgos({ hallazgos: propios }: RevisionLibro): readonly Hallazgo[] {
  const { archivos, ambito } = useEstado();
  return useMemo(
    () => delAmbito(todosLos(propios, archivos), ambito, ajenosDe(archivos)),
    [propios, archivos, ambito],
  );
}

function useVisibles(hallazgos: readonly Hallazgo[], filtro: Filtro): readonly Hallazgo[] {
  const { mensaje, reglas } = useSesion().casos.catalogo;
  return useMemo(() => {
    const titulos = new Map(reglas.map(({ id, titulo }) => [id, titulo]));
    return filtrar(hallazgos, filtro, (hallazgo) =>
      [
        mensaje(hallazgo),
        hallazgo.codigo,
        hallazgo.hoja,
        hallazgo.celda,
        hallazgo.archivo,
        titulos.get(hallazgo.regla),
      ].join(' '),
    );
  }, [hallazgos, filtro, mensaje, reglas]);
}
