/**
 * A string as a YAML scalar of one line: plain where every reader takes it for just these characters, else in double
 * quotes, whose escapes are those of JSON. `inFlow` for a place inside brackets.
 */
export function scalar(value: string, inFlow = false): string {
  const isPlain =
    /^[^\s\p{Cc}\u0085\u2028\u2029\ufeff]([^\p{Cc}\u0085\u2028\u2029\ufeff]*[^\s\p{Cc}\u0085\u2028\u2029\ufeff])?$/u.test(
      value,
    ) &&
    !/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) &&
    !/:(\s|$)|\s#/.test(value) &&
    !/^(true|false|yes|no|on|off|null|~|[-+.]?\d.*)$/i.test(value) &&
    !(inFlow && /[,[\]{}:]/.test(value));
  return isPlain ? value : JSON.stringify(value).replace(/[\u0085\u2028\u2029\ufeff\u007f]/g, escaped);
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
