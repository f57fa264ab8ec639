import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { HojaDetectada } from '../../app/detectar-libro';
import { useEstado, useSesion } from '../shell/SesionContext';
import { Vacio } from '../shell/Vacio';
import { EncabezadosCambiados } from './correcciones/EncabezadosCambiados';
import { Detectadas } from './Detectadas';
import { Correcciones, Diferido, Editor, OtrosLibros, Seguimiento } from './diferidos';
import { HojasSinPlan } from './HojasSinPlan';
import { MENSAJES } from './mensajes';
import { programacionesDe } from './seguimiento/planes';

const useStyles = makeStyles({
  paso: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  aparte: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The plans of the open workbook and of others; or, while one is being corrected, its columns. */
export function PasoDetectar() {
  const styles = useStyles();
  const estado = useEstado();
  const { hojas, edicion } = estado;
  if (edicion)
    return (
      <Diferido>
        <Editor edicion={edicion} />
      </Diferido>
    );
  return (
    <div className={styles.paso}>
      <EncabezadosCambiados />
      <Libro hojas={hojas} />
      {hojas && (
        <Diferido>
          <Correcciones />
        </Diferido>
      )}
      <div className={styles.aparte}>
        <Diferido>
          <OtrosLibros />
        </Diferido>
      </div>
      {programacionesDe(estado).length > 0 && (
        <div className={styles.aparte}>
          <Diferido>
            <Seguimiento />
          </Diferido>
        </div>
      )}
    </div>
  );
}

function Libro({ hojas }: { readonly hojas: readonly HojaDetectada[] | null }) {
  if (!hojas) return <Invitacion {...MENSAJES.inicio} grande />;
  if (hojas.some(({ tablas }) => tablas.length > 0)) return <Detectadas hojas={hojas} />;
  return (
    <>
      <Invitacion {...MENSAJES.nada} />
      <HojasSinPlan hojas={hojas.map(({ hoja }) => hoja)} abierto />
    </>
  );
}

interface InvitacionProps {
  readonly titulo: string;
  readonly texto: string;
  readonly accion: string;
  readonly grande?: boolean;
}

function Invitacion({ titulo, texto, accion, grande = false }: InvitacionProps) {
  const sesion = useSesion();
  const { trabajo } = useEstado();
  return (
    <Vacio icono={<TableSearchRegular />} titulo={titulo} texto={texto}>
      <Button
        appearance="primary"
        {...(grande ? { size: 'large' } : {})}
        disabledFocusable={trabajo !== null}
        onClick={() => void sesion.detectar()}
      >
        {accion}
      </Button>
    </Vacio>
  );
}
