import { Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import {
  esMensual,
  formaDe,
  ponerColumna,
  ponerEnero,
  ponerMes,
  sonSeguidos,
  type Borrador,
} from '../../../app/borrador-mapeo';
import type { ColumnaVista } from '../../../app/columnas-de-hoja';
import { MESES } from '../../../plan/mes';
import type { RolMensual } from '../../../plan/rol';
import { Desplegable } from '../../shell/Desplegable';
import { MENSAJES, textoColumna, textoRol } from './mensajes';

const useStyles = makeStyles({
  grupo: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  rotulo: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  campos: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  nota: { display: 'block', marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  campo: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: tokens.spacingHorizontalS },
  mes: { gridTemplateColumns: '2.5rem minmax(0, 1fr)' },
  selector: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  meses: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(9.5rem, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
});

interface ColumnasProps {
  readonly borrador: Borrador;
  readonly columnas: readonly ColumnaVista[];
  readonly alCambiar: (borrador: Borrador) => void;
}

/** Every role of the form and the column that it stands in: each column means one thing. */
export function Columnas({ borrador, columnas, alCambiar }: ColumnasProps) {
  const styles = useStyles();
  const roles = formaDe(borrador.forma)?.columnas ?? [];
  return (
    <fieldset className={styles.grupo}>
      <legend className={styles.rotulo}>{MENSAJES.columnas.titulo}</legend>
      <Caption1 as="p" className={styles.nota}>
        {MENSAJES.columnas.obligatorias}
      </Caption1>
      <div className={styles.campos}>
        {roles.map(({ rol, obligatoria }) => {
          const comunes = { columnas, obligatoria, borrador, alCambiar };
          if (esMensual(rol)) return <Meses key={rol} rol={rol} {...comunes} />;
          return (
            <SelectorDeColumna
              key={rol}
              rotulo={rotuloDe(textoRol(rol), obligatoria)}
              columnas={columnas}
              elegida={borrador.simples[rol] ?? null}
              alElegir={(columna) => alCambiar(ponerColumna(borrador, rol, columna))}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

interface MesesProps extends ColumnasProps {
  readonly rol: RolMensual;
  readonly obligatoria: boolean;
}

function Meses({ rol, obligatoria, borrador, columnas, alCambiar }: MesesProps) {
  const styles = useStyles();
  const doce = borrador.meses[rol] ?? [];
  const [enero = null] = doce;
  const diciembre = doce[11] ?? null;
  const seguidos = sonSeguidos(doce);
  const ultima = columnas.at(-1)?.columna ?? 0;
  return (
    <div>
      <SelectorDeColumna
        rotulo={rotuloDe(MENSAJES.columnas.enero(textoRol(rol)), obligatoria)}
        columnas={columnas}
        elegida={enero}
        {...(seguidos && enero !== null && diciembre !== null
          ? { ayuda: MENSAJES.columnas.seguidas(enero, diciembre) }
          : {})}
        alElegir={(columna) => alCambiar(ponerEnero(borrador, rol, columna, ultima))}
      />
      {doce.length > 0 && (
        // Open where something is left to be chosen; the planner may open it to correct a month.
        <Desplegable titulo={MENSAJES.columnas.mesAMes} abierto={!seguidos}>
          <div className={styles.meses}>
            {MESES.map((mes, index) => (
              <SelectorDeColumna
                key={mes}
                rotulo={mes}
                columnas={columnas}
                elegida={doce[index] ?? null}
                ayuda=""
                mes
                alElegir={(columna) => alCambiar(ponerMes(borrador, rol, index + 1, columna))}
              />
            ))}
          </div>
        </Desplegable>
      )}
    </div>
  );
}

interface SelectorProps {
  readonly rotulo: string;
  readonly columnas: readonly ColumnaVista[];
  readonly elegida: number | null;
  /** In place of what stands in the column. */
  readonly ayuda?: string;
  /** One of twelve: a short label and little room. */
  readonly mes?: boolean;
  readonly alElegir: (columna: number | null) => void;
}

function SelectorDeColumna({ rotulo, columnas, elegida, ayuda, mes = false, alElegir }: SelectorProps) {
  const styles = useStyles();
  const { muestra = [] } = columnas.find(({ columna }) => columna === elegida) ?? {};
  const texto = ayuda ?? (muestra.length > 0 ? MENSAJES.columnas.muestra(muestra) : '');
  return (
    <Field
      className={mes ? styles.mes : styles.campo}
      orientation="horizontal"
      label={rotulo}
      {...(texto === '' ? {} : { hint: <span className="dos-lineas">{texto}</span> })}
    >
      <Select
        className={styles.selector}
        value={elegida === null ? '' : String(elegida)}
        onChange={(_event, { value }) => alElegir(value === '' ? null : Number(value))}
      >
        <option value="">{MENSAJES.columnas.ninguna}</option>
        {columnas.map(({ columna, titulo }) => (
          <option key={columna} value={String(columna)}>
            {textoColumna(columna, titulo)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function rotuloDe(nombre: string, obligatoria: boolean): string {
  return obligatoria ? `${nombre} *` : nombre;
}
