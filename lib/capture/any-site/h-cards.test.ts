// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { anyHtml, anyUrl } from '../../../test/fixtures/pages/any-page.ts';
import { readSubject } from '../../../test/fixtures/pages/read-html.ts';

/** The first job of a résumé whose one entry says this. */
function jobOf(inner: string) {
  const entry = `<li class="p-experience h-event"><b class="p-job-title">Baker</b>, <b class="p-org">Fable Works</b> ${inner}</li>`;
  const contact = '<div class="p-contact h-card"><h1 class="p-name">Nadia Benk</h1></div>';
  const main = `<div class="h-resume">${contact}<ul>${entry}</ul></div>`;
  return readSubject(anyHtml({ main }), anyUrl()).positions?.[0];
}

describe('the dates of a job in a résumé', () => {
  const start = '<time class="dt-start">2021-04</time>';
  const end = '<time class="dt-end">2023-01</time>';

  it.each([
    [`${start} – ${end}`, { dates: '2021-04 - 2023-01', current: false }],
    [`${start} – present`, { dates: '2021-04', current: true }],
    [`<div style="display: contents">${start} – présent</div>`, { dates: '2021-04', current: true }],
    [
      `${start} – present <i class="p-location">Lagos</i>`,
      { dates: '2021-04', location: 'Lagos', current: true },
    ],
    ['– present', { current: true }],
  ])('%s', (inner, says) => {
    expect(jobOf(inner)).toEqual({ title: 'Baker', company: 'Fable Works', ...says });
  });

  it.each([[start], [`${start} –`], [end], [`${start} <i class="p-location">Lagos</i>`]])(
    'are not told by what is left of %s',
    (inner) => {
      expect(jobOf(inner)).toMatchObject({ current: false });
      expect(jobOf(inner)?.dates).toBeUndefined();
    },
  );

  it('are not open because a place follows', () => {
    expect(jobOf(`${start} – <i class="p-location">Lagos</i>`)).toEqual({
      title: 'Baker',
      company: 'Fable Works',
      location: 'Lagos',
      current: false,
    });
  });
});
