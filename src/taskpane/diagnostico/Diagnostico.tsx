import { Body1, Button, Subtitle1, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { use, useRef, useState } from 'react';
import { useEstado, useSesion } from '../shell/SesionContext';
import { TemaContext } from '../shell/TemaContext';
import { informeDe, textoDeInforme } from './informe';
import { MENSAJES } from './mensajes';

const useStyles = makeStyles({
  diagnostico: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  copiar: { alignSelf: 'flex-start' },
  informe: {
    width: '100%',
    '& textarea': {
      height: '30rem',
      maxHeight: 'none',
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase300,
    },
  },
});

/** What the person who installed the add-in needs to know, to be read first and copied then. */
export function Diagnostico() {
  const styles = useStyles();
  const { casos } = useSesion();
  const texto = textoDeInforme(informeDe(casos.entorno(), useEstado(), use(TemaContext)));
  const informe = useRef<HTMLTextAreaElement>(null);
  const [aviso, setAviso] = useState('');
  const copiar = async () => {
    try {
      await navigator.clipboard.writeText(texto);
      setAviso(MENSAJES.copiado);
    } catch {
      // Excel's window does not let every page write to the clipboard: the planner copies by hand.
      informe.current?.focus();
      informe.current?.select();
      setAviso(MENSAJES.aMano);
    }
  };
  return (
    <div className={styles.diagnostico}>
      <Subtitle1 as="h2">{MENSAJES.titulo}</Subtitle1>
      <Body1 as="p">{MENSAJES.texto}</Body1>
      <Button
        className={styles.copiar}
        appearance="primary"
        icon={<CopyRegular />}
        onClick={() => void copiar()}
      >
        {MENSAJES.copiar}
      </Button>
      <Body1 as="p" role="status">
        {aviso}
      </Body1>
      <Textarea
        className={styles.informe}
        readOnly
        resize="vertical"
        textarea={{ ref: informe, 'aria-label': MENSAJES.informe, spellCheck: false }}
        value={texto}
      />
    </div>
  );
}
