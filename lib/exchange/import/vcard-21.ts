const ENCODINGS = /^(?:QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/i;

function decodeQuoted(text: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const hex = text[at] === '=' ? text.slice(at + 1, at + 3) : '';
    if (/^[0-9A-F]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(text[at]));
  }
  return decoderFor(charset).decode(new Uint8Array(bytes));
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/**
 * A line of a vCard 2.1 as version 3.0 writes it, which is what the parser reads: parameters without a name are types, and
 * what is quoted-printable is text. A line break in a value becomes `\n`.
 */
export function toVersion3(line: string): string {
  const colon = line.indexOf(':');
  if (colon < 0) return line;
  const [name = '', ...parameters] = line.slice(0, colon).split(';');
  const value = line.slice(colon + 1);
  const named = parameters.map((parameter) => {
    if (parameter.includes('=')) return parameter;
    return ENCODINGS.test(parameter) ? `ENCODING=${parameter}` : `TYPE=${parameter}`;
  });
  const quoted = named.some((parameter) => /^ENCODING=QUOTED-PRINTABLE$/i.test(parameter));
  const charset = named.find((parameter) => /^CHARSET=/i.test(parameter))?.slice(8) ?? 'utf-8';
  const kept = named.filter((parameter) => /^TYPE=./i.test(parameter));
  const text = quoted ? decodeQuoted(value, charset).replace(/\r\n?|\n/g, '\\n') : value;
  return `${[name, ...kept].join(';')}:${text}`;
}
