import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type SubmitEvent } from 'react';
import { AJUSTES_DE_FABRICA } from '../../app/revision/ajustes-libro';
import { leerFallo } from '../shell/fallo';
import { useEstado, useSesion } from '../shell/SesionContext';
import { guardarAjustes } from '../validar/acciones';
import { AcercaDe } from './AcercaDe';
import { Archivo } from './Archivo';
import { CamposDeCifras } from './CamposDeCifras';
import { CamposDeReglas } from './CamposDeReglas';
import { ajustesDe, borradorDe, type Borrador } from './formulario';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  campos: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  pie: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Settings of the workbook: figures, rules, and the file to give them to others. */
export function PanelAjustes({ alCerrar }: { readonly alCerrar: () => void }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { trabajo } = useEstado();
  const [borrador, setBorrador] = useState<Borrador | null>(null);

  useEffect(() => {
    let vivo = true;
    const mostrar = (nuevo: Borrador) => {
      if (vivo) setBorrador(nuevo);
    };
    sesion.casos.ajustes().then(
      (ajustes) => mostrar(borradorDe(ajustes)),
      (error: unknown) => {
        // Settings that cannot be read are told, and can be replaced.
        sesion.actualizar({ fallo: leerFallo(error) });
        mostrar(borradorDe(AJUSTES_DE_FABRICA));
      },
    );
    return () => {
      vivo = false;
    };
  }, [sesion]);

  if (!borrador) return null;
  const ajustes = ajustesDe(borrador);
  const defecto = typeof ajustes === 'string' ? ajustes : null;
  const alEnviar = (event: SubmitEvent) => {
    event.preventDefault();
    if (typeof ajustes === 'string') return;
    void guardarAjustes(sesion, ajustes).then(() => {
      if (!sesion.estado().fallo) alCerrar();
    });
  };
  return (
    <form className={styles.panel} onSubmit={alEnviar} noValidate>
      <div className={styles.campos}>
        <Subtitle2 as="h2">{MENSAJES.titulo}</Subtitle2>
        <CamposDeCifras borrador={borrador} defecto={defecto} alCambiar={setBorrador} />
        <CamposDeReglas borrador={borrador} alCambiar={setBorrador} />
        <Archivo
          ajustes={typeof ajustes === 'string' ? null : ajustes}
          alImportar={(leidos) => setBorrador(borradorDe(leidos))}
        />
        <AcercaDe />
      </div>
      <div className={styles.pie}>
        <Button type="submit" appearance="primary" disabledFocusable={trabajo !== null || defecto !== null}>
          {MENSAJES.guardar}
        </Button>
        <Button onClick={alCerrar}>{MENSAJES.cerrar}</Button>
      </div>
    </form>
  );
}
