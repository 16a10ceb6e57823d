import { describe, expect, it } from 'vitest';
import { EMPTY_QUICK, isEmptyQuick, readQuick } from './quick-person.ts';

const read = (fields: Partial<typeof EMPTY_QUICK>) => readQuick({ ...EMPTY_QUICK, ...fields });

describe('someone added by hand', () => {
  it('is nobody without a name', () => {
    expect(read({ mail: 'nadia@fjordkost.example' }).reading).toBeUndefined();
    expect(isEmptyQuick({ ...EMPTY_QUICK, note: '  ' })).toBe(true);
  });

  it('is known by address, e-mail and phone', () => {
    const { reading, problems, localPhone } = read({
      name: ' Nadia  Benkirane ',
      title: 'Head of Logistics',
      company: 'Fjordkost AS',
      address: 'no.linkedin.com/in/Nadia-Benkirane?trk=x',
      mail: 'Nadia@Fjordkost.example',
      phone: '+47 22 55 01 34',
    });
    expect(reading).toEqual({
      identities: ['li:in/nadia-benkirane', 'mail:nadia@fjordkost.example', 'tel:+4722550134'],
      name: 'Nadia Benkirane',
      url: 'https://www.linkedin.com/in/nadia-benkirane/',
      title: 'Head of Logistics',
      company: 'Fjordkost AS',
      emails: ['Nadia@Fjordkost.example'],
      phones: ['+47 22 55 01 34'],
    });
    expect(problems).toEqual({});
    expect(localPhone).toBe(false);
  });

  it('says which text is no address and no e-mail, and keeps a number without country code', () => {
    const { problems, localPhone, reading } = read({
      name: 'Nadia',
      address: 'javascript:alert(1)',
      mail: 'nadia at fjordkost',
      phone: '22 55 01 34',
    });
    expect(problems).toEqual({ address: true, mail: true });
    expect(localPhone).toBe(true);
    expect(reading).toEqual({ identities: [], name: 'Nadia', phones: ['22 55 01 34'] });
  });

  it('takes any other site’s page, always by https', () => {
    expect(read({ name: 'N', address: 'http://fjordkost.example/team/nadia' }).reading).toMatchObject({
      url: 'https://fjordkost.example/team/nadia',
      identities: ['url:fjordkost.example/team/nadia'],
    });
  });
});
