/**
 * A place in a request's body, with checks that note what is wrong there under Discord's code and go on, so that one
 * refusal names every wrong field. Lengths are counted in code points, as Discord counts them.
 */
import { type FieldError, formError } from '../failures.ts';
import { isObject, type Json } from '../json.ts';

export function length(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

export class Field {
  readonly value: Json | undefined;
  readonly path: readonly (string | number)[];
  readonly #faults: FieldError[];

  constructor(value: Json | undefined, path: readonly (string | number)[] = [], faults: FieldError[] = []) {
    this.value = value;
    this.path = path;
    this.#faults = faults;
  }

  /** The field under `key`; a missing one where this is no object. */
  at(key: string): Field {
    return new Field(isObject(this.value) ? this.value[key] : undefined, [...this.path, key], this.#faults);
  }

  /** Discord takes null for "not given" nearly everywhere. */
  get missing(): boolean {
    return this.value === undefined || this.value === null;
  }

  fail(code: string, message: string): void {
    this.#faults.push({ path: this.path, code, message });
  }

  /** Throws 50035 with all that was noted, here and in every other field of the same body. */
  settle(): void {
    if (this.#faults.length > 0) throw formError(this.#faults);
  }

  required(): boolean {
    if (this.missing) this.fail('BASE_TYPE_REQUIRED', 'This field is required');
    return !this.missing;
  }

  text(min: number, max: number): string {
    if (!this.required()) return '';
    if (typeof this.value !== 'string') {
      this.fail('STRING_TYPE_CONVERT', 'Could not interpret value as string.');
      return '';
    }
    const size = length(this.value);
    if (min > 0 && this.value.trim() === '') this.fail('BASE_TYPE_REQUIRED', 'This field is required');
    else if (size > max && min === 0) this.fail('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    else if (size < min || size > max)
      this.fail('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    return this.value;
  }

  optionalText(max: number, min = 0): string {
    return this.missing ? '' : this.text(min, max);
  }

  integer(min: number, max: number): number {
    if (!this.required()) return 0;
    if (typeof this.value !== 'number' || !Number.isInteger(this.value)) {
      this.fail('NUMBER_TYPE_COERCE', `Value "${String(this.value)}" is not int.`);
      return 0;
    }
    if (this.value < min) this.fail('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    if (this.value > max) this.fail('NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    return this.value;
  }

  optionalInteger(min: number, max: number, otherwise: number): number {
    return this.missing ? otherwise : this.integer(min, max);
  }

  boolean(): boolean {
    if (this.missing) return false;
    if (typeof this.value !== 'boolean') this.fail('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    return this.value === true;
  }

  /** The fields of a list of `min` to `max`. */
  list(min: number, max: number): Field[] {
    if (this.missing && min === 0) return [];
    if (!this.required()) return [];
    const { value } = this;
    if (!Array.isArray(value)) {
      this.fail('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    if (value.length < min || value.length > max)
      this.fail('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    return (value as readonly Json[]).map((each, index) => new Field(each, [...this.path, index], this.#faults));
  }

  object(): boolean {
    if (!this.required()) return false;
    if (!isObject(this.value)) this.fail('DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    return isObject(this.value);
  }

  oneOf<V extends string | number>(values: readonly V[]): V | undefined {
    if (!this.required()) return undefined;
    const found = values.find((each) => each === this.value);
    if (found === undefined) this.fail('BASE_TYPE_CHOICES', `Value must be one of (${values.join(', ')}).`);
    return found;
  }

  /** An address with one of the schemes. */
  url(schemes: readonly string[], max: number): string {
    const value = this.text(1, max);
    if (value === '') return value;
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : null;
    if (scheme === null) this.fail('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    else if (!schemes.includes(scheme))
      this.fail(
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.join(', ')}).`,
      );
    return value;
  }
}
