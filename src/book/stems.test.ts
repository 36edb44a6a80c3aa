import { describe, expect, it } from 'vitest';
import { toWords } from './stems.ts';

const plain = (text: string): string[] => toWords(text).map(({ plain }) => plain);

describe('toWords', () => {
  it('takes Latin letters without their marks, however these are written', () => {
    expect(plain('café cafe\u0301 résumé naïve São İstanbul ½')).toEqual(
      'cafe cafe resume naive sao istanbul 1 2'.split(' '),
    );
    expect(plain('Ｌｏｏｐ e\u20dd ❤️ 5\u0336')).toEqual(['loop', 'e', '5']);
  });

  it.each([
    'वेतन',
    'नौकरी',
    'أمازون',
    'مُقابلة',
    'می\u200cخواهم',
    'アマゾン',
    'アパート',
    '면접',
    'зарплатой',
    'συνέντευξη',
    'מְשָׂא',
    'ตื่น',
    'சம்பளம்',
    'အင်တာဗျူး',
  ])('leaves %s, which is of another script, one word as it is typed', (word) => {
    expect(plain(word)).toEqual([word]);
    expect(plain(`amazon ${word.normalize('NFD')}, loop`)).toEqual(['amazon', word.normalize('NFC'), 'loop']);
  });

  it('takes no mark by itself for a word', () => {
    expect(plain('≠ ´ \u0301 \u200d -')).toEqual([]);
    expect(toWords('sign-on sign-\u0336on').map(({ run }) => run)).toEqual([0, 0, 1, 1]);
  });
});
