import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Borrador } from '../../../app/borrador-mapeo';
import type { Limites } from '../../../app/recorte';
import { areaAddress } from '../../../sheet/address';
import type { Sheet } from '../../../sheet/sheet';
import { useSesion } from '../../shell/SesionContext';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  grupo: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  rotulo: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  par: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  numero: { minWidth: 0, width: '100%' },
  ver: { marginTop: tokens.spacingVerticalXS },
  ayuda: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FilasProps {
  readonly borrador: Borrador;
  readonly alCambiar: (borrador: Borrador) => void;
}

/** Rows of the header, as the planner counts them. */
export function FilasDelEncabezado({ borrador, alCambiar, sheet }: FilasProps & { readonly sheet: Sheet }) {
  const styles = useStyles();
  const sesion = useSesion();
  const { encabezado } = MENSAJES;
  const { desde, hasta } = borrador.encabezado;
  const { left = 0, right = 0 } = sheet.extent ?? {};
  const rango = areaAddress({ top: desde, left, bottom: Math.max(desde, hasta), right });
  const poner = (cambio: Partial<Borrador['encabezado']>) =>
    alCambiar({ ...borrador, encabezado: { ...borrador.encabezado, ...cambio } });
  return (
    <fieldset className={styles.grupo}>
      <legend className={styles.rotulo}>{encabezado.titulo}</legend>
      <div className={styles.par}>
        <Fila
          rotulo={encabezado.desde}
          fila={desde}
          // The last row goes along: most headers keep their height.
          alCambiar={(fila) =>
            fila !== null && poner({ desde: fila, hasta: fila + Math.max(0, hasta - desde) })
          }
        />
        <Fila
          rotulo={encabezado.hasta}
          fila={hasta}
          alCambiar={(fila) => fila !== null && poner({ hasta: fila })}
        />
      </div>
      <Button className={styles.ver} size="small" onClick={() => void sesion.irA(sheet.name, rango)}>
        {encabezado.ver}
      </Button>
    </fieldset>
  );
}

/** First and last row of the plan; left blank they are found. */
export function FilasDelPlan({
  borrador,
  limites,
  alCambiar,
}: FilasProps & { readonly limites: Limites | null }) {
  const styles = useStyles();
  const { filas } = MENSAJES;
  return (
    <fieldset className={styles.grupo}>
      <legend className={styles.rotulo}>{filas.titulo}</legend>
      <div className={styles.par}>
        <Fila
          rotulo={filas.primera}
          fila={borrador.primeraFila}
          automatica={filas.automatica(limites && limites.primera + 1)}
          alCambiar={(primeraFila) => alCambiar({ ...borrador, primeraFila })}
        />
        <Fila
          rotulo={filas.ultima}
          fila={borrador.ultimaFila}
          automatica={filas.automatica(limites && limites.ultima + 1)}
          alCambiar={(ultimaFila) => alCambiar({ ...borrador, ultimaFila })}
        />
      </div>
      <p className={styles.ayuda}>{filas.ayuda}</p>
    </fieldset>
  );
}

interface FilaProps {
  readonly rotulo: string;
  /** 0-based. */
  readonly fila: number | null;
  readonly automatica?: string;
  readonly alCambiar: (fila: number | null) => void;
}

const ULTIMA_DE_EXCEL = 1_048_576;

/** A row number as Excel shows it, from 1. */
function Fila({ rotulo, fila, automatica, alCambiar }: FilaProps) {
  const styles = useStyles();
  return (
    <Field label={rotulo}>
      <Input
        className={styles.numero}
        type="number"
        inputMode="numeric"
        min={1}
        max={ULTIMA_DE_EXCEL}
        value={fila === null ? '' : String(fila + 1)}
        {...(automatica === undefined ? {} : { placeholder: automatica })}
        onChange={(_event, { value }) => {
          if (value === '') alCambiar(null);
          const numero = Number(value);
          if (Number.isInteger(numero) && numero >= 1 && numero <= ULTIMA_DE_EXCEL) alCambiar(numero - 1);
        }}
      />
    </Field>
  );
}
