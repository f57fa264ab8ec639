interface Paso<T> {
  readonly hacer: () => Promise<T>;
  readonly alTener: (valor: T) => void;
  readonly alFallar: (error: unknown) => void;
}

/** Follows something that changes faster than it is worked out: one at a time, and of those that wait the last alone. */
export class Seguidor {
  #pendiente: (() => Promise<void>) | null = null;
  #enMarcha = false;
  #vuelta = 0;

  seguir<T>(hacer: Paso<T>['hacer'], alTener: Paso<T>['alTener'], alFallar: Paso<T>['alFallar']): void {
    const vuelta = ++this.#vuelta;
    this.#pendiente = async () => {
      const vigente = () => vuelta === this.#vuelta;
      await hacer().then(
        (valor) => vigente() && alTener(valor),
        (error: unknown) => vigente() && alFallar(error),
      );
    };
    if (!this.#enMarcha) void this.#correr();
  }

  /** Nobody waits for it any more. */
  soltar(): void {
    this.#vuelta++;
    this.#pendiente = null;
  }

  async #correr(): Promise<void> {
    this.#enMarcha = true;
    while (this.#pendiente) {
      const siguiente = this.#pendiente;
      this.#pendiente = null;
      await siguiente();
    }
    this.#enMarcha = false;
  }
}
