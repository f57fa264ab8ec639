import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Desplegable } from '../shell/Desplegable';
import { useSesion } from '../shell/SesionContext';
import { abrirAyuda } from './acciones';
import { Bloques } from './Bloques';
import type { Pagina } from './markdown';
import { MENSAJES } from './mensajes';

/** Longer pages say first what is in them. */
const LARGA = 8;

const useStyles = makeStyles({
  pagina: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  seccion: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  titulo: { ...typographyStyles.subtitle2, scrollMarginTop: tokens.spacingVerticalM, outlineStyle: 'none' },
  // Leaves the way back and the search in sight.
  primero: { ...typographyStyles.subtitle1, scrollMarginTop: '8rem' },
  indice: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface PaginaDeGuiaProps {
  readonly pagina: Pagina;
  /** Section to begin at; empty for the top. */
  readonly seccion: string;
}

/** A page of the guide, with the focus on the heading that was asked for, so that a screen reader begins there. */
export function PaginaDeGuia({ pagina, seccion }: PaginaDeGuiaProps) {
  const styles = useStyles();
  const sesion = useSesion();
  const lugar = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    lugar.current?.scrollIntoView({ block: 'start' });
    lugar.current?.focus({ preventScroll: true });
  }, [seccion]);
  const [, ...secciones] = pagina.secciones;
  return (
    <article className={styles.pagina}>
      {pagina.secciones.map(({ id, titulo, bloques }) => {
        const Titular = id === '' ? 'h2' : 'h3';
        return (
          <section key={id} className={styles.seccion}>
            <Titular
              className={mergeClasses(styles.titulo, id === '' && styles.primero)}
              tabIndex={-1}
              ref={id === seccion ? lugar : null}
            >
              {titulo}
            </Titular>
            <Bloques pagina={pagina.id} bloques={bloques} />
            {id === '' && secciones.length >= LARGA && (
              <Desplegable titulo={MENSAJES.enEstaPagina}>
                <ul className={styles.indice}>
                  {secciones.map((otra) => (
                    <li key={otra.id}>
                      <Link
                        as="button"
                        onClick={() => abrirAyuda(sesion, { pagina: pagina.id, seccion: otra.id })}
                      >
                        {otra.titulo}
                      </Link>
                    </li>
                  ))}
                </ul>
              </Desplegable>
            )}
          </section>
        );
      })}
    </article>
  );
}
