import { Button, Caption1, Textarea, makeStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import { MENSAJES } from './mensajes';
import { comoTexto } from './renglones';
import type { RenglonCambiado } from './renglones';

const useStyles = makeStyles({ boton: { alignSelf: 'flex-start' } });

/** Takes the list along; where Excel's window does not let a page copy, the text is there to be copied by hand. */
export function Copiar({ renglones }: { readonly renglones: readonly RenglonCambiado[] }) {
  const styles = useStyles();
  const [copiado, setCopiado] = useState(false);
  const [aMano, setAMano] = useState<string | null>(null);
  const texto = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (aMano === null) return;
    texto.current?.focus();
    texto.current?.select();
  }, [aMano]);
  const copiar = async () => {
    const lista = comoTexto(renglones);
    try {
      await navigator.clipboard.writeText(lista);
      setCopiado(true);
      setAMano(null);
    } catch {
      setCopiado(false);
      setAMano(lista);
    }
  };
  const aviso = copiado ? MENSAJES.copiado : '';
  return (
    <>
      <Button className={styles.boton} size="small" icon={<CopyRegular />} onClick={() => void copiar()}>
        {MENSAJES.copiar}
      </Button>
      <Caption1 role="status">{aMano === null ? aviso : MENSAJES.aMano}</Caption1>
      {aMano !== null && (
        <Textarea
          readOnly
          resize="vertical"
          rows={4}
          textarea={{ ref: texto, 'aria-label': MENSAJES.texto, spellCheck: false }}
          value={aMano}
        />
      )}
    </>
  );
}
