import { Body1, Body1Strong, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEstado, useSesion } from '../shell/SesionContext';
import { IconoGravedad } from '../validar/IconoGravedad';
import { textoGravedad } from '../validar/mensajes';
import { hallazgosDe, type LugarDeFila } from './explicar';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  seccion: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  lista: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  uno: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  ver: { alignSelf: 'flex-start' },
});

/** What the rules say of the row. */
export function HallazgosDeFila({ lugar }: { readonly lugar: LugarDeFila }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { revision } = useEstado();
  const hallazgos = hallazgosDe(revision?.hallazgos ?? [], lugar);
  return (
    <section className={styles.seccion} aria-labelledby="hallazgos-de-fila">
      <Body1Strong as="h3" id="hallazgos-de-fila">
        {MENSAJES.hallazgos}
      </Body1Strong>
      {hallazgos.length === 0 && <Body1 as="p">{MENSAJES.sinHallazgos}</Body1>}
      <ul className={styles.lista}>
        {hallazgos.map((uno) => (
          <li key={`${uno.huella} ${uno.celda}`} className={styles.uno}>
            <IconoGravedad gravedad={uno.gravedad} />
            <span>
              {textoGravedad(uno.gravedad)}. {sesion.casos.catalogo.mensaje(uno)}{' '}
              <Link
                as="button"
                inline
                aria-label={MENSAJES.irA(uno.celda)}
                onClick={() => void sesion.irA(uno.hoja, uno.celda)}
              >
                {uno.celda}
              </Link>
            </span>
          </li>
        ))}
      </ul>
      {hallazgos.length > 0 && (
        <Button className={styles.ver} size="small" onClick={() => sesion.mostrar('validar')}>
          {MENSAJES.verTodos}
        </Button>
      )}
    </section>
  );
}
