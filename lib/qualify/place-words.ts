import { foldText } from '../model/text.ts';

/** What sites and people put before and after the name of a place, in the interface languages and their neighbours. */
const BEFORE =
  'greater|metropolitan|metro|the|region of|city of|county|province of|state of|kanton|canton of|canton de|canton|' +
  'großraum|metropolregion|region|raum|stadt|landeshauptstadt|hansestadt|freie und hansestadt|landkreis|kreis|bundesland|freistaat|' +
  'kota|kabupaten|kab|provinsi|wilayah|daerah|' +
  'grand|le grand|ville de|région de|région du|région|agglomération de|métropole de|aire urbaine de|province de|département de|' +
  'área metropolitana de|zona metropolitana de|región metropolitana de|región de|gran|ciudad de|provincia de|comunidad de|estado de|' +
  'estado do|estado da|região metropolitana de|região metropolitana do|região metropolitana da|região de|grande|cidade de|distrito de|' +
  'area metropolitana di|città metropolitana di|città di|provincia di|regione|regio|metropoolregio|groot|gemeente|provincie|' +
  'województwo|m|г|город|область|республика';
const AFTER =
  'metropolitan area|metro area|metropolitan region|metropolitan city|metropolitan|metropolitan county|metroplex|metro|urban area|' +
  'area|region|city|city area|province|state|prefecture|oblast|voivodeship|governorate|emirate|and surroundings|and surrounding areas|' +
  'und umgebung|umland|land|y alrededores|et périphérie|et environs|et sa région|e dintorni|e região|e arredores|en omgeving|' +
  'og omegn|med omnejd|i okolice|a okolí|dan sekitarnya|raya|län|lan|область|ili|都|府|県|县|縣|省|市|區|区|特别市|특별시|광역시|특별자치시|시|도';

const phrases = (list: string) =>
  list
    .split('|')
    .map(foldText)
    .filter((phrase) => phrase !== '');
const PREFIXES = phrases(BEFORE);
const SUFFIXES = phrases(AFTER);

/** More layers than these ("Greater … Metropolitan Area") no place wears. */
const MOST_LAYERS = 3;
const SPACELESS = /[\p{Script=Han}\p{Script=Hangul}]$/u;

function stripped(name: string): string[] {
  const fronts = PREFIXES.filter((word) => name.startsWith(`${word} `)).map((word) =>
    name.slice(word.length + 1),
  );
  const backs = SUFFIXES.flatMap((word) => {
    const gap = SPACELESS.test(word) ? '' : ' ';
    return name.endsWith(gap + word) ? [name.slice(0, name.length - word.length - gap.length).trim()] : [];
  });
  return [...fronts, ...backs].filter((rest) => rest.length > 1);
}

/** A folded name and what is left of it without the words around it, the longest first: "greater london area", …, "london". */
export function bareNames(name: string): string[] {
  const found = new Set([name]);
  let layer = [name];
  for (let depth = 0; depth < MOST_LAYERS && layer.length > 0; depth += 1) {
    layer = layer.flatMap(stripped);
    for (const rest of layer) found.add(rest);
  }
  return [...found].sort((one, other) => other.length - one.length);
}
