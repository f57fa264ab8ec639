import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Hallazgo, ResultadoRevision } from '../../check/types';
import { AvisoCambio } from '../shell/AvisoCambio';
import { useSesion } from '../shell/SesionContext';
import { agrupar, filtrar, lineasDe, type Agrupacion, type Filtro } from './agrupar';
import { Detalle } from './Detalle';
import { Filtros } from './Filtros';
import { ListaHallazgos } from './ListaHallazgos';
import { MENSAJES } from './mensajes';
import { Omitidas } from './Omitidas';

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

const SIN_FILTRO: Filtro = { texto: '', ocultas: new Set() };

/** The findings: filters above, the list, and the chosen one explained below. */
export function Revision({ revision }: { readonly revision: ResultadoRevision }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { mensaje, reglas } = sesion.casos.catalogo;
  const [filtro, setFiltro] = useState(SIN_FILTRO);
  const [agrupacion, setAgrupacion] = useState<Agrupacion>('gravedad');
  const [elegida, setElegida] = useState<string | null>(null);

  const { hallazgos, omitidas } = revision;
  const visibles = useMemo(() => {
    const titulos = new Map(reglas.map(({ id, titulo }) => [id, titulo]));
    return filtrar(hallazgos, filtro, (hallazgo) =>
      [mensaje(hallazgo), hallazgo.codigo, hallazgo.hoja, hallazgo.celda, titulos.get(hallazgo.regla)].join(
        ' ',
      ),
    );
  }, [hallazgos, filtro, mensaje, reglas]);
  const lineas = useMemo(() => lineasDe(agrupar(visibles, agrupacion)), [visibles, agrupacion]);
  const elegido = visibles.find((hallazgo) => claveDe(hallazgo) === elegida) ?? null;

  const elegir = (hallazgo: Hallazgo) => {
    setElegida(claveDe(hallazgo));
    void sesion.irA(hallazgo.hoja, hallazgo.celda);
  };

  return (
    <div className={styles.revision}>
      <AvisoCambio
        className={styles.aviso}
        accion={MENSAJES.repetir}
        alRepetir={() => void sesion.validar()}
      />
      <Filtros
        hallazgos={hallazgos}
        filtro={filtro}
        alFiltrar={setFiltro}
        agrupacion={agrupacion}
        alAgrupar={setAgrupacion}
      />
      <Omitidas omitidas={omitidas} />
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
      {elegido && <Detalle hallazgo={elegido} alCerrar={() => setElegida(null)} />}
    </div>
  );
}

/** A cell may have several findings of several rules; their fingerprint alone does not tell units of one code apart. */
function claveDe({ huella, hoja, celda, mensajeId }: Hallazgo): string {
  return [huella, hoja, celda, mensajeId].join('|');
}
