import { Button, SearchBox, Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { Gravedad, Hallazgo } from '../../check/types';
import { useEstado, useSesion } from '../shell/SesionContext';
import { AGRUPACIONES, GRAVEDADES, contar, type Agrupacion, type Filtro } from './agrupar';
import { IconoGravedad } from './IconoGravedad';
import { MENSAJES, cuentaGravedad } from './mensajes';

const useStyles = makeStyles({
  filtros: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  linea: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
  },
  gravedad: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalS,
  },
  controles: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
  buscar: { flexGrow: 1, flexBasis: '6rem', minWidth: 0 },
  agrupar: { flexGrow: 1, flexBasis: '6rem', minWidth: 0 },
});

interface FiltrosProps {
  readonly hallazgos: readonly Hallazgo[];
  readonly filtro: Filtro;
  readonly alFiltrar: (filtro: Filtro) => void;
  readonly agrupacion: Agrupacion;
  readonly alAgrupar: (agrupacion: Agrupacion) => void;
}

/** How many findings of each severity there are (each a switch), words to look for, and the grouping. */
export function Filtros({ hallazgos, filtro, alFiltrar, agrupacion, alAgrupar }: FiltrosProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const variosLibros = new Set(hallazgos.map(({ archivo }) => archivo)).size > 1;
  const agrupaciones = AGRUPACIONES.filter((nombre) => nombre !== 'archivo' || variosLibros);
  return (
    <div className={styles.filtros}>
      <Gravedades hallazgos={hallazgos} filtro={filtro} alFiltrar={alFiltrar} />
      <div className={styles.controles}>
        <SearchBox
          className={styles.buscar}
          size="small"
          aria-label={MENSAJES.buscar}
          placeholder={MENSAJES.buscarCorto}
          value={filtro.texto}
          onChange={(_event, { value }) => alFiltrar({ ...filtro, texto: value })}
        />
        <Select
          className={styles.agrupar}
          size="small"
          aria-label={MENSAJES.agruparPor}
          value={agrupacion}
          onChange={(_event, { value }) => {
            const elegida = AGRUPACIONES.find((candidata) => candidata === value);
            if (elegida) alAgrupar(elegida);
          }}
        >
          {agrupaciones.map((nombre) => (
            <option key={nombre} value={nombre}>
              {MENSAJES.agrupaciones[nombre]}
            </option>
          ))}
        </Select>
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={MENSAJES.repetir}
          title={MENSAJES.repetir}
          disabledFocusable={trabajo !== null}
          onClick={() => void sesion.validar()}
        />
      </div>
    </div>
  );
}

function Gravedades({
  hallazgos,
  filtro,
  alFiltrar,
}: Pick<FiltrosProps, 'hallazgos' | 'filtro' | 'alFiltrar'>) {
  const styles = useStyles();
  const cuentas = contar(hallazgos);
  const alternar = (gravedad: Gravedad) => {
    const ocultas = new Set(filtro.ocultas);
    if (!ocultas.delete(gravedad)) ocultas.add(gravedad);
    alFiltrar({ ...filtro, ocultas });
  };
  return (
    <div className={styles.linea} role="group" aria-label={MENSAJES.filtroGravedad}>
      {GRAVEDADES.filter((gravedad) => cuentas[gravedad] > 0).map((gravedad) => (
        <ToggleButton
          key={gravedad}
          className={styles.gravedad}
          size="small"
          icon={<IconoGravedad gravedad={gravedad} />}
          checked={!filtro.ocultas.has(gravedad)}
          onClick={() => alternar(gravedad)}
        >
          {cuentaGravedad(gravedad, cuentas[gravedad])}
        </ToggleButton>
      ))}
    </div>
  );
}
