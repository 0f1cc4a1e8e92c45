import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import type { ArticleMetadata } from '../../../src/core/article/article';
import { articleFromText } from '../../../src/core/article/from-text';
import type { Briefing } from '../../../src/core/briefing/briefing';

const briefingOf = (text: string, metadata?: Partial<ArticleMetadata>): Briefing =>
  analyze(articleFromText(text, metadata)).briefing;

describe('a report of a briefing', () => {
  const KNOWN = `Ferry talks to go on, says FO

ISLAMABAD: The Foreign Office on Thursday said that talks on the ferry line would go on next month.

Speaking at the weekly media briefing, spokesperson Tahir Andrabi said that no date had been set for them.

He rejected a report that the line had been sold, and called it “a tale for children”.

“We want the ferry to sail,” the spokesperson added.`;

  test('is known by its ministry, and names spokesperson, occasion and day', () => {
    expect(briefingOf(KNOWN, { published: '2026-09-04T09:00:00+05:00' })).toMatchObject({
      isBriefing: true,
      kind: 'report',
      ministry: 'PK',
      spokesperson: 'Tahir Hussain Andrabi',
      occasion: 'weekly media briefing',
      date: '2026-09-03',
    });
  });

  test('says why, in signals that point at the words', () => {
    const lead = briefingOf(KNOWN).signals.find(({ name }) => name === 'ministry-leads');
    expect(KNOWN.slice(lead?.start, lead?.end)).toBe('FO');
  });

  test('needs no spokesperson of the registry, nor any ministry of it', () => {
    const text = `Tarvia denies closing its ports

REYKJAVIK: Iceland’s foreign ministry on Monday denied that its ports had been closed to trawlers.

“Every port is open,” ministry spokeswoman Sif Arnardottir told reporters. She said that two trawlers had been turned away for want of papers.

The spokeswoman declined to name them.`;
    expect(briefingOf(text)).toMatchObject({ isBriefing: true, ministry: 'IS', spokesperson: 'Sif Arnardottir' });
  });

  test('with two ministries has both, the one that leads first', () => {
    const text = `MEA rejects claim about river gauge

New Delhi: India’s Ministry of External Affairs on Friday rejected a claim that a river gauge had been moved.

“The gauge stands where it stood,” spokesperson Randhir Jaiswal said at the weekly briefing. He added that engineers had looked at it in May.

Jaiswal said the two sides would meet in June.

Pakistan’s Foreign Office said on Thursday that the gauge had been moved by night.`;
    expect(briefingOf(text, { published: '2026-05-09' })).toMatchObject({ ministries: ['IN', 'PK'], ministry: 'IN' });
  });

  test('may be in Urdu', () => {
    const text = `مذاکرات جاری رہیں گے، ترجمان دفتر خارجہ

اسلام آباد: ترجمان دفتر خارجہ نے کہا ہے کہ کشتیوں کے بارے میں مذاکرات اگلے ماہ بھی جاری رہیں گے۔

ہفتہ وار بریفنگ میں ترجمان نے بتایا کہ ابھی کوئی تاریخ طے نہیں ہوئی۔`;
    expect(briefingOf(text)).toMatchObject({ isBriefing: true, ministry: 'PK' });
  });

  test('that prints it turn by turn is a transcript', () => {
    const text = `Foreign Ministry Spokesperson Lin Jian’s regular press conference

Lin Jian: The foreign ministry announced this morning that talks on the ferry line will be held in Beijing.

Coastal Radio: Can you say when they will be held?

Lin Jian: We said what we could say. We will release information in due course.

Island News: Will the price of tickets be talked about?

Lin Jian: I refer you to the competent authorities.`;
    expect(briefingOf(text, { url: 'https://desk.example/1' })).toMatchObject({ isBriefing: true, kind: 'transcript' });
  });
});

describe('look-alikes are none', () => {
  test.each([
    [
      'another body’s press conference',
      `Rowing board waits for boats

LAHORE: The rowing board said on Tuesday it would not send a team abroad until its boats were found.

“We have written to the Foreign Office. Until we hear back, nobody packs,” board spokesman Karim Latif told a press conference.

Latif denied that the boats had been sold. The spokesman said they had been lent.`,
    ],
    [
      'a party that scolds the ministry',
      `Alliance calls FO ‘asleep’

ISLAMABAD: The alliance on Wednesday accused the government of sleeping at the helm.

“The Foreign Office has become a post box,” the alliance’s spokesperson, Noor Jamal, told a press conference.

The spokesperson said the alliance would march in May. He warned that it would not go home soon.`,
    ],
    [
      'an opinion',
      `A ferry that never sails

There is a pier in Gwadar where I sat last week and looked at a ferry that did not sail.

The Foreign Office tells us that it wants an answer. I do not think that it will get one, and my neighbours agree with me.

We have waited for eleven years. I have stopped counting.`,
    ],
    [
      'travel advice',
      `Tarvia travel advice

The Foreign, Commonwealth and Development Office (FCDO) said it advises against all travel to the north of Tarvia.

Before you travel, check that your travel insurance is valid. FCDO advises against all travel within 10 miles of the border.`,
    ],
    [
      'a job advert',
      `Foreign Office seeks translators

The Foreign Office said applications are invited for ten posts of translator in Islamabad.

Salary: BS-16. How to apply: the closing date is May 4. Applications are invited from all provinces.`,
    ],
    [
      'an appointment',
      `New spokesperson takes over at FO

The Foreign Office said on Monday that Salma Idris has been appointed as its new spokesperson.

Idris joined the service in 1999 and has worked in Rome and Nairobi.`,
    ],
    [
      'an encyclopedia',
      `Ministry of Foreign Affairs

The Ministry of Foreign Affairs is the ministry responsible for the foreign relations of Tarvia. It was established in 1921 and is headquartered in the old customs house.

The ministry is headed by a minister. The Foreign Ministry said in 2010 that it had 44 missions.`,
    ],
    [
      'news in which the ministry has a word in passing',
      `Storm sinks three trawlers off the cape

PORT HARBOUR: Three trawlers sank off the cape on Sunday night, the coast guard said.

Eleven men were taken from the water, according to the harbour master. Two are still missing, he said.

The wind reached 140 kilometres an hour, the weather service said. It warned of more to come.

The coast guard said a search would go on by day. Its commander, Ana Brito, said that four boats were out.

Fishermen said they had not been warned. The minister of fisheries said he would look into it.

The foreign ministry said none of the men was a foreigner.`,
    ],
  ])('%s', (_, text) => {
    expect(briefingOf(text)).toMatchObject({ isBriefing: false, kind: 'none', ministry: null });
  });
});

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(SEEDS))('the seeds (skipped where ../shared is missing)', () => {
  test.each(existsSync(SEEDS) ? readdirSync(SEEDS) : [])('%s is a briefing of Pakistan’s Foreign Office', (file) => {
    const briefing = briefingOf(readFileSync(new URL(file, SEEDS), 'utf8'));
    expect(briefing).toMatchObject({
      isBriefing: true,
      ministry: 'PK',
      spokesperson: expect.stringContaining('Andrabi'),
    });
  });
});
