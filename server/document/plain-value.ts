/** What a plain (unquoted) value means, by the core schema of YAML 1.2. */

/** The first characters of everything that is not simply a text. */
const suspicious = /^[-+.\d~nNtTfF]/;

const nothing = /^(?:~|[Nn]ull|NULL)?$/;
const yes = /^(?:[Tt]rue|TRUE)$/;
const no = /^(?:[Ff]alse|FALSE)$/;
const whole = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** @param source the value as it is written, without blanks around it */
export function plainValue(source: string): string | number | boolean | null {
  if (source === "") return null;
  if (!suspicious.test(source)) return source;
  if (nothing.test(source)) return null;
  if (yes.test(source)) return true;
  if (no.test(source)) return false;
  if (whole.test(source) || decimal.test(source)) return Number(source);
  if (octal.test(source)) return Number.parseInt(source.slice(2), 8);
  if (hexadecimal.test(source)) return Number.parseInt(source.slice(2), 16);
  if (infinite.test(source)) return source.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return notANumber.test(source) ? Number.NaN : source;
}
