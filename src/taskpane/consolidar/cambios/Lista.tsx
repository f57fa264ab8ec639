import { Badge, Button, Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Cambio } from '../../../report/cambios';
import { Copiar } from './Copiar';
import { MENSAJES, textoDeCambio } from './mensajes';
import { clasesDe } from './renglones';
import type { RenglonCambiado } from './renglones';

const useStyles = makeStyles({
  lista: { margin: 0, padding: 0, listStyleType: 'none' },
  renglon: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  cifra: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  medida: { color: tokens.colorNeutralForeground2 },
  diferencia: { fontWeight: tokens.fontWeightSemibold },
  estado: { alignSelf: 'flex-start' },
  boton: { alignSelf: 'flex-start' },
  oculto: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Rows drawn at once: an institution has a thousand operations. */
const POR_VEZ = 40;

/** The rows with something new, by kind where there are several. */
export function Lista({ renglones }: { readonly renglones: readonly RenglonCambiado[] }) {
  const styles = useStyles();
  const [elegida, setElegida] = useState('');
  const [visibles, setVisibles] = useState(POR_VEZ);
  const clases = clasesDe(renglones);
  const clase = clases.find(([una]) => una === elegida)?.[0] ?? null;
  const suyos = clase === null ? renglones : renglones.filter(({ que }) => que === clase);
  const faltan = Math.min(POR_VEZ, suyos.length - visibles);
  return (
    <>
      {clases.length > 1 && (
        <Field label={MENSAJES.mostrar}>
          <Select
            size="small"
            value={clase ?? ''}
            onChange={(_event, { value }) => {
              setElegida(value);
              setVisibles(POR_VEZ);
            }}
          >
            <option value="">{MENSAJES.todo(renglones.length)}</option>
            {clases.map(([una, cuantas]) => (
              <option key={una} value={una}>
                {MENSAJES.clase(una, cuantas)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ul className={styles.lista} aria-label={MENSAJES.lista}>
        {suyos.slice(0, visibles).map((renglon) => (
          <Renglon key={`${renglon.que} ${renglon.clave}`} renglon={renglon} />
        ))}
      </ul>
      {faltan > 0 && (
        <Button className={styles.boton} size="small" onClick={() => setVisibles(visibles + POR_VEZ)}>
          {MENSAJES.mas(faltan)}
        </Button>
      )}
      <Copiar renglones={suyos} />
    </>
  );
}

function Renglon({
  renglon: { que, clave, nombre, estado, cambios },
}: {
  readonly renglon: RenglonCambiado;
}) {
  const styles = useStyles();
  return (
    <li className={styles.renglon}>
      <Caption1>
        <strong>{MENSAJES.rotulo(que, clave)}</strong> {nombre}
      </Caption1>
      {estado !== 'cambio' && (
        <Badge className={styles.estado} appearance="tint" color={estado === 'nueva' ? 'brand' : 'warning'}>
          {MENSAJES[estado]}
        </Badge>
      )}
      {cambios.map((cambio) => (
        <Cifra key={cambio.medida} cambio={cambio} />
      ))}
    </li>
  );
}

/** An arrow for the eyes; screen readers hear words. */
function Cifra({ cambio }: { readonly cambio: Cambio }) {
  const styles = useStyles();
  const { medida, antes, ahora, diferencia } = textoDeCambio(cambio);
  return (
    <Caption1 className={styles.cifra}>
      <span className={styles.medida}>{medida}:</span>
      <span>
        {antes} <span aria-hidden="true">→</span>
        <span className={styles.oculto}>{MENSAJES.pasa}</span> {ahora}
      </span>
      {diferencia !== null && <span className={styles.diferencia}>({diferencia})</span>}
    </Caption1>
  );
}
