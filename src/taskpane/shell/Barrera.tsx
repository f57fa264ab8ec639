import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { Component, type ReactNode } from 'react';
import { MENSAJES, textoFallo } from './mensajes';
import { Vacio } from './Vacio';

interface BarreraProps {
  readonly children: ReactNode;
}

/** A fault of the pane itself becomes a sentence and a way back, never a blank page. */
export class Barrera extends Component<BarreraProps, { readonly caido: boolean }> {
  override state = { caido: false };

  static getDerivedStateFromError() {
    return { caido: true };
  }

  override render() {
    if (!this.state.caido) return this.props.children;
    const { que, hacer } = textoFallo({ codigo: 'INESPERADO', datos: {} });
    return (
      <Vacio icono={<WarningRegular />} titulo={que} texto={hacer}>
        <Button appearance="primary" onClick={() => this.setState({ caido: false })}>
          {MENSAJES.volverAlPanel}
        </Button>
      </Vacio>
    );
  }
}
