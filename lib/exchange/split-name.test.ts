import { describe, expect, it } from 'vitest';
import { splitName } from './split-name.ts';

describe('splitName', () => {
  it.each([
    ['Nadia Benkirane', 'Nadia', 'Benkirane'],
    ['  Jean-Luc   Moreau ', 'Jean-Luc', 'Moreau'],
    ['Juan Carlos García López', 'Juan Carlos García', 'López'],
    ['Ludwig van der Meer', 'Ludwig', 'van der Meer'],
    ['Nadia De Luca', 'Nadia', 'De Luca'],
    ['João dos Santos', 'João', 'dos Santos'],
    ['Rita Costa e Silva', 'Rita', 'Costa e Silva'],
    ['Iñaki Ortega y Gasset', 'Iñaki', 'Ortega y Gasset'],
    ['Ahmad bin Abdullah', 'Ahmad', 'bin Abdullah'],
    ['van Houten', undefined, 'van Houten'],
    ['Van Nguyen', 'Van', 'Nguyen'],
    ['Al Pritchard', 'Al', 'Pritchard'],
    ['Jack Ma', 'Jack', 'Ma'],
    ['محمد الأحمد', 'محمد', 'الأحمد'],
    ['محمد بن سلمان', 'محمد', 'بن سلمان'],
    ['שרה כהן', 'שרה', 'כהן'],
    ['Анна Петрова', 'Анна', 'Петрова'],
  ])('%s', (name, first, last) => {
    expect(splitName(name)).toEqual(first === undefined ? { last } : { first, last });
  });

  it.each([
    ['🚀 Nadia Benkirane 🚀', 'Nadia', 'Benkirane'],
    ['👩🏽‍💻 Nadia Benkirane 🇲🇦', 'Nadia', 'Benkirane'],
    ['★ Nadia Benkirane ®', 'Nadia', 'Benkirane'],
    ['Nadia Benkirane, MBA', 'Nadia', 'Benkirane'],
    ['Nadia Benkirane, MBA, PMP®, CSM', 'Nadia', 'Benkirane'],
    ['Nadia Benkirane MBA PMP', 'Nadia', 'Benkirane'],
    ['Dr. Nadia Benkirane, Ph.D.', 'Nadia', 'Benkirane'],
    ['Prof. Dr. Nadia Benkirane', 'Nadia', 'Benkirane'],
    ['Dipl.-Ing. Jürgen Maß', 'Jürgen', 'Maß'],
    ['Nadia Benkirane (She/Her)', 'Nadia', 'Benkirane'],
    ['Nadia (Nad) Benkirane', 'Nadia', 'Benkirane'],
    ['Nadia Benkirane | Growth for SaaS', 'Nadia', 'Benkirane'],
    ['Nadia Benkirane - hiring', 'Nadia', 'Benkirane'],
    ['Nadia Benkirane, Sales Director', 'Nadia', 'Benkirane'],
    ['John Pritchard Jr.', 'John', 'Pritchard Jr.'],
    ['John Pritchard, Jr., MBA', 'John', 'Pritchard Jr.'],
    ['Moreau, Jeanne', 'Jeanne', 'Moreau'],
    ['Ir. Budi Santoso, M.M.', 'Budi', 'Santoso'],
  ])('leaves out what is not the name: %s', (name, first, last) => {
    expect(splitName(name)).toEqual({ first, last });
  });

  it.each([
    ['Suharyanto', 'Suharyanto'],
    ['Dr. Khan', 'Khan'],
    ['Khan, PhD', 'Khan'],
    ['Madhuri, CEO', 'Madhuri'],
    ['山田太郎', '山田太郎'],
    ['김민수', '김민수'],
    ['MBA', 'MBA'],
    ['🚀🚀', '🚀🚀'],
    ['Dr.', 'Dr.'],
  ])('puts one word whole into the last name: %s', (name, last) => {
    expect(splitName(name)).toEqual({ last });
  });

  it.each([
    ['山田 太郎', '太郎', '山田'],
    ['山田　花子', '花子', '山田'],
    ['김 민수', '민수', '김'],
    ['佐々木 さくら', 'さくら', '佐々木'],
    ['ジョン スミス', 'ジョン', 'スミス'],
  ])('reads family-first scripts: %s', (name, first, last) => {
    expect(splitName(name)).toEqual({ first, last });
  });

  it('keeps the joiners some scripts are written with', () => {
    expect(splitName('ශ්‍රීමා පෙරේරා').first).toBe('ශ්‍රීමා');
  });
});
