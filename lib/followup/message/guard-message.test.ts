import { describe, expect, it } from 'vitest';
import { chooseSnippet, contentGaps, offerableContents, rankTemplates } from './choose-parts.ts';
import { guardMessage, releaseMessage } from './guard-message.ts';
import type { GuardInput, Recipient } from './guard-types.ts';
import { judgeOffer, offerStandsUntil } from './judge-offer.ts';
import { nameCandidates } from './named-in.ts';
import { timingOf } from './stage-positions.ts';

const AT = '2026-01-01T00:00:00.000Z';
const recipient: Recipient = {
  name: 'Marta Ibáñez',
  stage: 'lead',
  employers: ['Nordlys Fracht'],
  place: 'Leeds, United Kingdom',
  supports: new Set(),
  reach: { email: true, phone: true, linkedIn: true },
};
const input: GuardInput = {
  text: 'Hi Marta,\n\nhow do you plan your routes today?',
  form: 'linkedin-message',
  language: 'en',
  recipient,
  today: '2026-05-20',
  contents: [],
  sent: [],
  strangers: { people: [], companies: [] },
  own: { values: ['Marta Ibáñez', 'Nordlys Fracht'], library: [] },
};
const kinds = (change: Partial<GuardInput>) =>
  guardMessage({ ...input, ...change }).map(({ kind, severity }) => `${severity} ${kind}`);
const content = {
  id: 'c1',
  title: 'Returns',
  kind: 'guide',
  link: 'https://www.example.com/returns',
  position: 'discovery',
  stages: [],
  pains: ['manual returns'],
  personas: [],
  language: 'en',
  updatedAt: AT,
} as const;
const asContent = (change: object = {}) => ({
  ...content,
  stages: [],
  pains: ['manual returns'],
  personas: [],
  ...change,
});

describe('the guard', () => {
  it('lets a plain message pass, and hands out its very words', () => {
    expect(kinds({})).toEqual([]);
    expect(releaseMessage(input)).toEqual({ ok: true, text: input.text });
  });

  it('says where a fault stands', () => {
    const [found] = guardMessage({ ...input, text: 'Hi Marta,\nas {{title}} you know.' });
    expect(found?.where).toEqual({ in: 'body', at: { start: 13, end: 22 } });
  });

  it.each([
    ['Hi Marta,\nsee you', []],
    ['Hi MARTA IBANEZ,\nsee you', []],
    ['Hello Ms Ibáñez,\nsee you', []],
    ['Hi there,\nsee you', []],
    ['Hello,\nMartin will call', []],
    ['Hi Martin,\nsee you', ['hard wrong-name']],
    ['Hi Marta Lopez,\nsee you', ['hard wrong-name']],
    ['Buenos días, Hannah:\nhola', ['hard wrong-name']],
    ['Hi ,\nsee you', ['hard gap']],
    ['Hi Marta ,\nsee you', ['soft gap']],
    ['Write to https://www.example.com/a?b=1.', []],
    ['Write to http://www.example.com', ['hard link']],
    ['Run javascript:alert(1)', ['hard link']],
    ['See note [1] and [2], 5 % of 10 %', []],
    ['Dear [Name]', ['hard placeholder']],
    ['{first name}, hello', ['hard placeholder']],
    ['I like {curly} words', ['soft placeholder']],
  ])('%j: %j', (text, expected) => {
    expect(kinds({ text })).toEqual(expected);
  });

  it('knows the claims the record bears out from those it does not', () => {
    const text = 'Hi Marta,\nthank you for attending our webinar.';
    expect(kinds({ text })).toEqual(['hard claim']);
    expect(kinds({ text, recipient: { ...recipient, supports: new Set(['webinar' as const]) } })).toEqual([]);
    expect(kinds({ text: 'If you attended our webinar, you know it.' })).toEqual([]);
    expect(kinds({ text: 'I enjoyed your recent post.' })).toEqual(['soft claim']);
  });

  it('takes names of others for faults, unless they are part of what is known of the person', () => {
    const strangers = { people: ['Jonas Reinhold'], companies: ['Brightmere'] };
    expect(kinds({ text: 'Ask Jonas Reinhold.', strangers })).toEqual(['hard other-person']);
    expect(kinds({ text: 'How are things at Brightmere?', strangers })).toEqual(['hard other-company']);
    expect(kinds({ text: 'We did it for Brightmere.', strangers })).toEqual(['soft other-company']);
    const own = { values: ['reports to Jonas Reinhold'], library: ['We did it for Brightmere.'] };
    expect(kinds({ text: 'Ask Jonas Reinhold. We did it for Brightmere.', strangers, own })).toEqual([]);
    expect(kinds({ text: 'Your team at Initech is large.' })).toEqual(['hard other-company']);
    expect(kinds({ text: 'Your team at Nordlys is large.' })).toEqual([]);
  });

  it('holds head counts against the size on record', () => {
    const sized = { ...recipient, employees: { low: 51, high: 200 } };
    expect(kinds({ text: 'With your 120 employees it pays.', recipient: sized })).toEqual([]);
    expect(kinds({ text: 'With your 1,200 employees it pays.', recipient: sized })).toEqual(['hard number']);
    expect(kinds({ text: 'With your 120 employees it pays.' })).toEqual(['hard number']);
    expect(kinds({ text: 'Our 120 employees help you.' })).toEqual([]);
  });

  it('looks at channel, length and what was sent', () => {
    expect(
      kinds({
        form: 'email',
        subject: 'x',
        recipient: { ...recipient, reach: { email: false, phone: false, linkedIn: false } },
      }),
    ).toEqual(['hard no-channel']);
    expect(
      kinds({
        form: 'linkedin-message',
        recipient: { ...recipient, reach: { ...recipient.reach, degree: '2nd' } },
      }),
    ).toEqual(['hard no-channel']);
    expect(kinds({ recipient: { ...recipient, barred: 'objected' } })).toEqual(['hard barred']);
    expect(kinds({ form: 'invitation', text: 'a'.repeat(250) })).toEqual(['soft too-long']);
    expect(kinds({ form: 'invitation', text: 'a'.repeat(301) })).toEqual(['hard too-long']);
    expect(kinds({ form: 'email', subject: 'a'.repeat(79) })).toEqual(['soft too-long']);
    expect(kinds({ sent: [{ at: AT, text: `${input.text}\n` }] })).toEqual(['hard sent-text']);
    expect(
      kinds({ template: { id: 't', stages: [] }, sent: [{ at: AT, template: 't', text: 'x' }] }),
    ).toEqual(['soft sent-template']);
    expect(kinds({ contents: [asContent()], sent: [{ at: AT, contents: ['c1'], text: 'x' }] })).toEqual([
      'hard sent-content',
    ]);
  });

  it('holds languages against what they read', () => {
    const german = 'Guten Tag,\nwie planen Sie heute Ihre Touren, und was ist dabei für Sie nicht gut?';
    expect(kinds({ text: german, language: 'de' })).toEqual([]);
    expect(
      kinds({
        text: german,
        language: 'de',
        recipient: { ...recipient, language: { code: 'es', by: 'place' } },
      }),
    ).toEqual(['hard language']);
    expect(kinds({ recipient: { ...recipient, language: { code: 'es', by: 'place' } } })).toEqual([]);
    expect(kinds({ recipient: { ...recipient, language: { code: 'es', by: 'user' } } })).toEqual([
      'hard language',
    ]);
    expect(kinds({ text: `${input.text}\n\n${german.slice(11)}` })).toEqual(['hard mixed-language']);
  });
});

it('content comes at its time: not before, not after', () => {
  expect(timingOf('decision', 'lead')).toBe('too-late');
  expect(timingOf('discovery', 'prospect')).toBe('too-early');
  expect(timingOf('evaluation', 'prospect')).toBe('fits');
  expect(kinds({ contents: [asContent({ position: 'decision' })] })).toEqual(['hard too-late']);
  expect(kinds({ contents: [asContent()], recipient: { ...recipient, stage: 'prospect' } })).toEqual([
    'soft too-early',
  ]);
});

describe('offers', () => {
  const offer = {
    id: 'o',
    name: 'Pilot',
    stages: [],
    personas: [],
    grades: [],
    countries: ['GB'],
    until: '2026-06-01',
    days: 30,
    updatedAt: AT,
  };
  it('are for whom they are for, and a fact that is not known is no answer', () => {
    const judge = (country?: string, today = '2026-05-20') =>
      judgeOffer(offer, { stage: 'lead', ...(country && { country }) }, today);
    expect(judge('GB')).toEqual({ against: [], unsure: [] });
    expect(judge('FR')).toEqual({ against: ['country'], unsure: [] });
    expect(judge()).toEqual({ against: [], unsure: ['country'] });
    expect(judge('GB', '2026-06-02').against).toEqual(['expired']);
  });
  it('stand until their own end or that of their days', () => {
    expect(offerStandsUntil(offer, '2026-05-20')).toBe('2026-06-01');
    expect(offerStandsUntil({ days: 30 }, '2026-05-20')).toBe('2026-06-19');
    expect(offerStandsUntil({}, '2026-05-20')).toBeUndefined();
  });
});

describe('what is chosen', () => {
  const audience = {
    recipient: { stage: 'lead', icpId: 'p1', pains: 'Manual returns take us a day' },
    language: 'en',
  } as const;
  const snippet = {
    id: 's',
    name: 'value',
    language: 'en',
    pains: [] as string[],
    personas: [] as string[],
    text: 'x',
    updatedAt: AT,
  } as const;
  it('is the snippet for the pain that was heard, in the language, never one for another', () => {
    const all = [
      { ...snippet, id: 'general', pains: [], personas: [] },
      { ...snippet, id: 'returns', pains: ['manual returns'], personas: [] },
      { ...snippet, id: 'late', pains: ['late deliveries'], personas: [] },
      { ...snippet, id: 'german', language: 'de' as const, pains: ['manual returns'], personas: [] },
    ];
    expect(chooseSnippet(all, 'Value', audience)?.id).toBe('returns');
    expect(chooseSnippet(all.slice(0, 1), 'value', audience)?.id).toBe('general');
    expect(chooseSnippet(all.slice(2), 'value', audience)).toBeUndefined();
    expect(chooseSnippet(all, 'pitch', audience)).toBeUndefined();
  });
  it('is content they have not had, that suits the stage', () => {
    const all = [
      asContent({ id: 'a' }),
      asContent({ id: 'b', link: 'https://b.example/x', pains: [] }),
      asContent({ id: 'c', position: 'decision' }),
    ];
    expect(offerableContents(all, audience, []).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(
      offerableContents(all, audience, [{ at: AT, contents: ['a'], text: '' }]).map(({ id }) => id),
    ).toEqual(['b']);
  });
  it('is the template for the stage, the user’s own before those built in', () => {
    const template = {
      name: 'T',
      form: 'email',
      language: 'en',
      stages: ['lead'],
      personas: [],
      body: 'x',
      updatedAt: AT,
    } as const;
    const make = (id: string, change: object = {}) => ({
      ...template,
      stages: ['lead' as const],
      personas: [],
      id,
      ...change,
    });
    const all = [
      make('built-in-en-x'),
      make('customer', { stages: ['customer'] }),
      make('mine'),
      make('other', { personas: ['p2'] }),
    ];
    expect(rankTemplates(all, 'email', audience, []).map(({ id }) => id)).toEqual([
      'mine',
      'built-in-en-x',
      'customer',
    ]);
    expect(rankTemplates(all, 'sms', audience, [])).toEqual([]);
  });
  it('and gaps are counted for each persona', () => {
    const all = [asContent(), asContent({ id: 'd', position: 'decision', personas: ['p2'] })];
    expect(contentGaps(all, ['p1', 'p2']).map(({ counts }) => counts)).toEqual([
      { discovery: 1, evaluation: 0, decision: 0 },
      { discovery: 1, evaluation: 0, decision: 1 },
    ]);
  });
});

it('names are sought over no comma and no sentence end', () => {
  const { people, companies } = nameCandidates(
    'Ask Jonas Reinhold, Ana. Brightmere’s team at Oak & Co knows',
  );
  expect(people).toContain('jonas reinhold');
  expect(people).not.toContain('reinhold ana');
  expect(companies).toContain('oak');
  expect(companies).not.toContain('ask');
});
