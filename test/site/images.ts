import { hashText, itemAt } from './random.ts';
import type { SiteCompany, SitePerson, SiteSchool } from './world.ts';

const HOST = 'https://media.example/dms/image/v2';
const EXPIRY = '1700000000000?e=1800000000&v=beta&t=practice';

/** Sizes of a portrait, as the site's `srcset` lists them. */
const PORTRAIT_SIZES = [100, 200, 400, 800] as const;

/** A portrait's address at a width, or `undefined` for someone without a photo. */
export function portraitUrl(person: SitePerson, size: number = 400): string | undefined {
  if (person.photo === 'none') return undefined;
  const kind = person.photo === 'open-to-work' ? 'profile-framedphoto' : 'profile-displayphoto';
  return `${HOST}/${person.memberId}p/${kind}-shrink_${size}_${size}/0/${EXPIRY}`;
}

/** Every address of the same portrait, smallest first. */
export function portraitUrls(person: SitePerson): string[] {
  return PORTRAIT_SIZES.flatMap((size) => portraitUrl(person, size) ?? []);
}

export function portraitSet(person: SitePerson): string {
  return PORTRAIT_SIZES.map((size) => `${portraitUrl(person, size)} ${size}w`).join(', ');
}

export function coverUrl(person: SitePerson): string {
  return `${HOST}/${person.memberId}c/profile-displaybackgroundimage-shrink_350_1400/0/${EXPIRY}`;
}

/** A company's or a school's logo: the site gives both the same name. */
export function logoUrl(owner: SiteCompany | SiteSchool): string {
  return `${HOST}/${owner.number}l/company-logo_100_100/0/${EXPIRY}`;
}

export function videoCoverUrl(person: SitePerson): string {
  return `${HOST}/${person.memberId}v/videocover-low/0/${EXPIRY}`;
}

const HUES = [12, 38, 96, 158, 196, 214, 262, 318] as const;

function portraitDrawing(hue: number, framed: boolean): string {
  const frame = framed
    ? '<circle cx="50" cy="50" r="46" fill="none" stroke="#3f7d4e" stroke-width="8" stroke-dasharray="150 140" transform="rotate(20 50 50)"/>'
    : '';
  return (
    `<rect width="100" height="100" fill="hsl(${hue} 30% 82%)"/><circle cx="50" cy="40" r="17" fill="hsl(${hue} 32% 45%)"/>` +
    `<path d="M16 100a34 34 0 0 1 68 0z" fill="hsl(${hue} 32% 45%)"/>${frame}`
  );
}

/** A drawing for any image address of the site, as SVG: the same address gives the same drawing. */
export function drawImage(url: URL): string {
  const hash = hashText(url.pathname.split('/')[4] ?? '');
  const hue = itemAt(HUES, hash);
  const draw = (box: string, inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid slice">${inner}</svg>`;
  if (/profile-(?:display|framed)photo/.test(url.pathname)) {
    return draw('0 0 100 100', portraitDrawing(hue, url.pathname.includes('framedphoto')));
  }
  if (url.pathname.includes('company-logo')) {
    const turn = hash % 4;
    return draw(
      '0 0 100 100',
      `<rect width="100" height="100" fill="hsl(${hue} 34% 90%)"/><path transform="rotate(${turn * 90} 50 50)" d="M24 74V26h26a24 24 0 0 1 0 48z" fill="hsl(${hue} 40% 40%)"/>`,
    );
  }
  return draw(
    '0 0 800 200',
    `<rect width="800" height="200" fill="hsl(${hue} 26% 84%)"/><path d="M0 150q200-90 400-20t400-40v110H0z" fill="hsl(${hue} 26% 74%)"/><path d="M0 180q260-60 480-20t320-20v60H0z" fill="hsl(${hue} 26% 66%)"/>`,
  );
}
