import {
  Body1,
  Button,
  Caption1,
  Link,
  SearchBox,
  Subtitle1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { PulseRegular } from '@fluentui/react-icons/svg/pulse';
import { useState } from 'react';
import { useEstado, useSesion } from '../shell/SesionContext';
import { abrirAyuda } from './acciones';
import { buscar } from './buscar';
import { MENSAJES } from './mensajes';
import { PAGINAS } from './paginas';
import { PaginaDeGuia } from './PaginaDeGuia';

const useStyles = makeStyles({
  ayuda: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  buscar: { width: '100%', maxWidth: 'none' },
  volver: { alignSelf: 'flex-start' },
  diagnostico: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalM },
  lista: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  extracto: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The guide: its contents, a page of it, or what was looked for. */
export function Ayuda() {
  const styles = useStyles();
  const sesion = useSesion();
  const { ayuda } = useEstado();
  const [consulta, setConsulta] = useState('');
  const pagina = PAGINAS.find(({ id }) => id === ayuda.pagina);
  return (
    <div className={styles.ayuda}>
      {pagina && consulta === '' ? (
        <Button
          className={styles.volver}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={() => abrirAyuda(sesion)}
        >
          {MENSAJES.volver}
        </Button>
      ) : (
        <Subtitle1 as="h2">{MENSAJES.titulo}</Subtitle1>
      )}
      <SearchBox
        className={styles.buscar}
        aria-label={MENSAJES.buscar}
        placeholder={MENSAJES.buscarCorto}
        value={consulta}
        onChange={(_event, { value }) => setConsulta(value)}
      />
      {consulta !== '' ? (
        <Encontrados consulta={consulta} alElegir={() => setConsulta('')} />
      ) : pagina ? (
        <PaginaDeGuia key={pagina.id} pagina={pagina} seccion={ayuda.seccion} />
      ) : (
        <>
          <Contenido />
          <Button
            className={styles.diagnostico}
            icon={<PulseRegular />}
            onClick={() => sesion.mostrar('diagnostico')}
          >
            {MENSAJES.diagnostico}
          </Button>
        </>
      )}
    </div>
  );
}

function Contenido() {
  const styles = useStyles();
  const sesion = useSesion();
  return (
    <ul className={styles.lista} aria-label={MENSAJES.contenido}>
      {PAGINAS.map(({ id, titulo }) => (
        <li key={id}>
          <Link as="button" onClick={() => abrirAyuda(sesion, { pagina: id })}>
            {titulo}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface EncontradosProps {
  readonly consulta: string;
  readonly alElegir: () => void;
}

function Encontrados({ consulta, alElegir }: EncontradosProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const encontrados = buscar(PAGINAS, consulta);
  return (
    <>
      <Body1 as="p" role="status">
        {MENSAJES.encontrados(encontrados.length)}
      </Body1>
      <ul className={styles.lista}>
        {encontrados.map(({ pagina, seccion, extracto }) => (
          <li key={`${pagina.id}#${seccion.id}`}>
            <Link
              as="button"
              onClick={() => {
                abrirAyuda(sesion, { pagina: pagina.id, seccion: seccion.id });
                alElegir();
              }}
            >
              {seccion.id === '' ? pagina.titulo : `${pagina.titulo}: ${seccion.titulo}`}
            </Link>
            <Caption1 as="p" className={styles.extracto}>
              {extracto}
            </Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}
