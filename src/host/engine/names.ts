import {
  IDefinedNamesService,
  isReferenceStrings,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { EngineError, type NamedItem, type NamedItems } from './engine';
import type { Kernel } from './kernel';
import { isEnclosed } from './single-call';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^([a-z]{1,3}\d+|r\d*c\d*)$/i;

const PLACEHOLDER = { id: 'nombre-reservado', name: '_poa_reservado', formulaOrRefString: '0', hidden: true };

/** Names of the workbook. Univer keeps them, since formulas and inserted rows change what they mean. */
export class Names implements NamedItems {
  readonly #kernel: Kernel;
  readonly #service: IDefinedNamesService;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#service = kernel.injector.get(IDefinedNamesService);
  }

  get items(): readonly NamedItem[] {
    return this.#all.map((param) => this.#item(param.id));
  }

  add(name: string, reference: string): NamedItem {
    if (!NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) {
      throw new EngineError('InvalidArgument', `"${name}" is not a valid name.`);
    }
    if (this.#all.some((known) => known.name.toLowerCase() === name.toLowerCase())) {
      throw new EngineError('InvalidArgument', `The name "${name}" is already taken.`);
    }
    return this.restore(name, reference, true);
  }

  /** A name that a file holds: not judged. */
  restore(name: string, reference: string, visible: boolean): NamedItem {
    const id = `nombre-${name.toLowerCase()}`;
    this.#set({ id, name, formulaOrRefString: toUniver(reference), hidden: !visible });
    return this.#item(id);
  }

  remove(name: string): void {
    const known = this.#all.find((param) => param.name.toLowerCase() === name.toLowerCase());
    if (!known) throw new EngineError('ItemNotFound', `There is no name "${name}".`);
    // Univer looks for stale formulas only while there are names at all.
    if (this.#all.length === 1) this.#set(PLACEHOLDER);
    this.#kernel.run(RemoveDefinedNameMutation.id, known);
  }

  get #all(): readonly IDefinedNamesServiceParam[] {
    const names = Object.values(this.#service.getDefinedNameMap(this.#kernel.unitId) ?? {});
    return names.filter(({ id }) => id !== PLACEHOLDER.id);
  }

  #set(param: IDefinedNamesServiceParam): void {
    this.#kernel.run(SetDefinedNameMutation.id, param);
  }

  #item(id: string): NamedItem {
    const param = (): IDefinedNamesServiceParam => {
      const found = this.#service.getValueById(this.#kernel.unitId, id);
      if (!found) throw new EngineError('ItemNotFound', 'The name no longer exists.');
      return found;
    };
    const set = (change: Partial<IDefinedNamesServiceParam>): void => this.#set({ ...param(), ...change });
    return {
      get name() {
        return param().name;
      },
      get reference() {
        return `=${fromUniver(param().formulaOrRefString)}`;
      },
      set reference(reference) {
        set({ formulaOrRefString: toUniver(reference) });
      },
      get visible() {
        return param().hidden !== true;
      },
      set visible(visible) {
        set({ hidden: !visible });
      },
    };
  }
}

const OPERATOR = /[-+*/^&=<>]/;

/** Univer puts the text of a name into formulas as it stands: what is computed needs parentheses. */
function toUniver(reference: string): string {
  const text = reference.replace(/^=/, '');
  return isReferenceStrings(text) || !OPERATOR.test(text) ? text : `(${text})`;
}

function fromUniver(text: string): string {
  const plain = text.replace(/^=/, '');
  return isEnclosed(plain) ? plain.slice(1, -1) : plain;
}
