import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../src/core/claims/extract';
import { articleOf } from '../../article-of';

function claims(...lines: readonly string[]) {
  const article = articleOf('ہفتہ وار بریفنگ', ...lines);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([s, e]) => article.text.slice(s, e)).join(' … ');
  return extractClaims(article).map((c) => ({ spans: [c.source, c.cue, c.content].map(words).join(' | '), claim: c }));
}

describe('claims in Urdu', () => {
  it('“X نے کہا کہ Y”: postposition and “کہ” are in no span', () => {
    expect(claims('ترجمان نے کہا ہے کہ سرحد بند رہے گی۔').map((c) => c.spans)).toEqual([
      'ترجمان | کہا ہے | سرحد بند رہے گی',
    ]);
  });

  it('“X کا کہنا تھا کہ Y”', () => {
    expect(claims('ان کا کہنا تھا کہ مذاکرات جاری رہیں گے۔').map((c) => c.spans)).toEqual([
      'ان | کہنا تھا | مذاکرات جاری رہیں گے',
    ]);
  });

  it('“X نے Y کی مذمت کی”, with the act of the verb', () => {
    const [found] = claims('ترجمان نے حملے کی شدید مذمت کی۔');
    expect(found?.spans).toBe('ترجمان | شدید مذمت کی | حملے');
    expect(found?.claim.act).toBe('criticise_condemn');
  });

  it('“Y، انہوں نے بتایا”', () => {
    expect(claims('دونوں ملکوں کے درمیان ملاقات طے نہیں، انہوں نے بتایا۔').map((c) => c.spans)).toEqual([
      'انہوں | بتایا | دونوں ملکوں کے درمیان ملاقات طے نہیں',
    ]);
  });

  it.each([
    [
      'two verbs with an object each, the addressee outside',
      'ترجمان نے حملوں کی شدید مذمت کی اور عالمی برادری سے فوری جنگ بندی کا مطالبہ کیا۔',
      ['ترجمان | شدید مذمت کی | حملوں', 'ترجمان | مطالبہ کیا | فوری جنگ بندی'],
    ],
    [
      'an object that a clause spells out',
      'انھوں نے اس الزام کی سختی سے تردید کی کہ فورسز نے فائرنگ کی تھی۔',
      ['انھوں | سختی سے تردید کی | فورسز نے فائرنگ کی تھی'],
    ],
    [
      'a participle with its object before the verb',
      'ترجمان نے بھارتی بیان کو مسترد کرتے ہوئے کہا کہ سرحد کھلی ہے۔',
      ['ترجمان | مسترد کرتے ہوئے | بھارتی بیان', 'ترجمان | کہا | سرحد کھلی ہے'],
    ],
    ['“X کا مزید کہنا تھا”', 'ان کا مزید کہنا تھا کہ گزرگاہیں بند رہیں گی۔', ['ان | کہنا تھا | گزرگاہیں بند رہیں گی']],
    [
      'nothing in what will be answered',
      'ترجمان نے کہا کہ امن چاہتے ہیں لیکن جارحیت کا جواب دیا جائے گا۔',
      ['ترجمان | کہا | امن چاہتے ہیں لیکن جارحیت کا جواب دیا جائے گا'],
    ],
    ['“Y کو Z قرار دیا”', 'ترجمان نے رپورٹ کو بے بنیاد قرار دیا۔', ['ترجمان | قرار دیا | رپورٹ … بے بنیاد']],
    [
      '“Y پر زور دیا کہ Z”',
      'ترجمان نے عالمی برادری پر زور دیا کہ وہ مدد کرے۔',
      ['ترجمان | زور دیا | عالمی برادری … وہ مدد کرے'],
    ],
    [
      'a condemnation in strong words',
      'ترجمان نے حملے کی شدید الفاظ میں مذمت کی۔',
      ['ترجمان | شدید الفاظ میں مذمت کی | حملے'],
    ],
    [
      'a refusal with its matter',
      'محکمہ خارجہ نے اس معاملے پر تبصرہ کرنے سے انکار کر دیا۔',
      ['محکمہ خارجہ | تبصرہ کرنے سے انکار کر دیا | اس معاملے'],
    ],
    [
      'a quotation that is the sentence before',
      '“دباؤ کی پالیسی ناکام ہو چکی ہے۔” رضا توکلی کا کہنا تھا۔',
      ['رضا توکلی | کہنا تھا | “دباؤ کی پالیسی ناکام ہو چکی ہے۔”'],
    ],
    [
      'a statement by whom it was issued',
      'ترجمان دفتر خارجہ کی جانب سے جاری بیان میں کہا گیا ہے کہ سفارتخانہ بند ہے۔',
      ['ترجمان دفتر خارجہ کی جانب سے جاری بیان | کہا گیا ہے | سفارتخانہ بند ہے'],
    ],
    ['“X کے بقول Y”', 'ان کے بقول درجنوں افراد زخمی ہیں۔', ['ان | کے بقول | درجنوں افراد زخمی ہیں']],
    [
      'a statement in the passive',
      'بیان میں کہا گیا ہے کہ سفارتخانہ بند ہے۔',
      ['بیان | کہا گیا ہے | سفارتخانہ بند ہے'],
    ],
    [
      'a quotation of two sentences between doubled marks',
      'ترجمان نے کہا: ’’ہم نے آگاہ کر دیا تھا۔ اب جواب ان کے پاس ہے۔‘‘',
      ['ترجمان | کہا | ’’ہم نے آگاہ کر دیا تھا۔ اب جواب ان کے پاس ہے۔‘‘'],
    ],
    [
      'a refusal to comment',
      'وزارت خارجہ نے مزید تبصرہ کرنے سے گریز کیا۔',
      ['وزارت خارجہ | سے گریز کیا | مزید تبصرہ کرنے'],
    ],
  ])('%s', (_name, sentence, expected) => {
    expect(claims(sentence).map((c) => c.spans)).toEqual(expected);
  });

  it('of a spokesperson without a name are not of another state’s', () => {
    const speakers = claims(
      'ترجمان دفتر خارجہ نے کہا کہ سرحد بند رہے گی۔',
      'افغان طالبان کے ترجمان ذبیح احمدی نے دعویٰ کیا ہے کہ چھ شہری ہلاک ہوئے۔',
      'متاثرہ خاندانوں نے حکومت سے اپیل کی ہے کہ راستہ کھولا جائے۔',
      'امریکی محکمہ خارجہ نے کہا کہ پابندیاں برقرار رہیں گی۔',
    ).map(({ claim }) => claim.speaker);
    expect(speakers).toEqual([
      'unnamed Pakistan Foreign Office spokesperson',
      'ذبیح احمدی',
      'unnamed متاثرہ خاندانوں',
      'US State Department',
    ]);
  });

  it('are marked as less certain', () => {
    expect(claims('ترجمان نے کہا کہ سرحد بند رہے گی۔')[0]?.claim.confidence).toBeLessThanOrEqual(0.75);
  });

  it('a headline that ends in a noun', () => {
    expect(claims('## پاکستان کی ہسپتال پر حملے کی شدید مذمت').map((c) => c.spans)).toEqual([
      'پاکستان | شدید مذمت | ہسپتال پر حملے',
    ]);
    expect(claims('## سرحد کی بندش کی مذمت')).toEqual([]);
  });
});
