import { describe, expect, it } from 'vitest';
import { cleanText, foldText, initialsOf, wordsOf } from './text.ts';

describe('cleanText', () => {
  it('collapses white space and removes what cannot be seen', () => {
    expect(cleanText('  Wanjiru \n\t Oduya\u200F\u202E ', 100)).toBe('Wanjiru Oduya');
    expect(cleanText('pay\u200Bpal\uFEFF', 100)).toBe('paypal');
  });

  it('is undefined, never empty', () => {
    expect(cleanText('\u200B \u200F', 100)).toBeUndefined();
    expect(cleanText(null, 100)).toBeUndefined();
  });

  it('keeps the joiners that emoji and joining scripts are written with', () => {
    expect(cleanText('👩🏽‍🚀 Ada', 100)).toBe('👩🏽‍🚀 Ada');
    expect(cleanText('می‌خواهم', 100)).toBe('می‌خواهم');
    expect(cleanText('क्‍ष', 100)).toBe('क्‍ष');
    expect(cleanText('Ad\u200Da', 100)).toBe('Ada');
  });

  it('cuts without leaving half a character', () => {
    expect(cleanText('ab🚀', 3)).toBe('ab');
    expect(cleanText('a\uD83D', 10)).toBe('a');
  });
});

describe('foldText', () => {
  it('meets spellings that readers take for the same', () => {
    expect(foldText('Nadia Benkirane-Østergaard')).toBe('nadia benkirane ostergaard');
    expect(foldText('Łukasz')).toBe('lukasz');
    expect(foldText('GROẞE Straße')).toBe('grosse strasse');
    expect(foldText('İzmir')).toBe('izmir');
    expect(foldText('Nguyễn')).toBe('nguyen');
  });

  it('leaves other scripts readable', () => {
    expect(foldText('ليلى عبد')).toBe('ليلى عبد');
    expect(foldText('田中 さくら')).toBe('田中 さくら');
  });
});

describe('wordsOf and initialsOf', () => {
  it('gives distinct words, at most as many as asked', () => {
    expect(wordsOf(['Ada Ada', null, 'Bo-Ba'], 10)).toEqual(['ada', 'bo', 'ba']);
    expect(wordsOf(['a b c d'], 2)).toEqual(['a', 'b']);
  });

  it('takes initials from letters only', () => {
    expect(initialsOf('Nadia Benkirane-Østergaard')).toBe('NB');
    expect(initialsOf('🚀 milo')).toBe('M');
    expect(initialsOf('田中さくら')).toBe('田');
    expect(initialsOf('🚀')).toBe('');
  });
});
