import type { Report } from './reports';

/**
 * A third set, written by another hand and without a look at the rules after these had been mended by the others: all
 * were told rightly but one ("Source:", "Quote:"), for which a rule was added.
 */
export const LATER_REPORTS: readonly Report[] = [
  {
    name: 'Cairo’s, in the manner of a state daily',
    url: 'https://delta.example/news/114882',
    published: '2026-11-09T14:00:00Z',
    ministry: 'EG',
    text: `Egypt denounces shelling of aid convoy near Castell
Delta Online, Monday 9 Nov 2026
Egypt has denounced in the strongest terms the shelling of a humanitarian convoy near Castell, which left three drivers dead.
In a statement on Monday, the Egyptian Ministry of Foreign Affairs described the attack as a flagrant violation of international humanitarian law.
The statement stressed the need to open the northern crossing without conditions, and called on the Security Council to shoulder its responsibilities.
Cairo reiterated its rejection of any attempt to use food as a weapon.
Egypt has sent 41 convoys through the crossing since March.`,
  },
  {
    name: 'Seoul’s regular briefing, short',
    url: 'https://hangang.example/en/politics/20261110/3321',
    published: '2026-11-10T06:10:00Z',
    ministry: 'KR',
    text: `Seoul calls Ostland's satellite launch 'regrettable'
South Korea on Tuesday called Ostland's launch of a reconnaissance satellite "regrettable" and urged it to return to talks.
"We are watching the situation closely together with relevant countries," foreign ministry spokesperson Yoon Ha-kyung told a regular press briefing.
Asked whether Seoul would summon the ambassador, she said nothing had been decided.
Yoon also declined to confirm a report that the launch had been announced to Seoul two days earlier.`,
  },
  {
    name: 'Manila’s, with the DFA',
    url: 'https://bayan.example/headlines/2026/11/11/2401122/dfa-files-protest',
    published: '2026-11-11T09:30:00Z',
    ministry: 'PH',
    text: `DFA files protest over 'water curtain' at shoal
MANILA, Philippines — The Department of Foreign Affairs (DFA) has filed a diplomatic protest over what it called a "water curtain" that kept Filipino fishermen out of Santelmo Shoal last week.
DFA spokesperson Amalia Reyes-Dizon said the note verbale, the 63rd this year, was handed over on Monday.
"The shoal is well within our exclusive economic zone. There is no ambiguity about that," Reyes-Dizon said in a message to reporters.
She added that Manila remained open to dialogue, but that dialogue "cannot be conducted through hoses".
The Coast Guard counted eleven vessels in the area.`,
  },
  {
    name: 'Brussels, midday, in an agency’s words',
    url: 'https://wire.example/eu-says-ready-to-widen-sanctions-2026-11-12/',
    published: '2026-11-12T12:55:00Z',
    ministry: 'EU',
    text: `EU says ready to widen Ostland sanctions if ceasefire fails
BRUSSELS, Nov 12 (Wire) - The European Union is ready to widen its sanctions on Ostland if the ceasefire does not hold until the end of the month, a spokesperson for the bloc's diplomatic service said on Thursday.
"All options are on the table, and everybody knows it," European External Action Service spokesperson Karel Vondra told the midday briefing in Brussels.
Vondra said the EU had seen "no movement at all" on prisoners.
Hungary has said it would veto new measures. Asked about this, Vondra said he would not comment on discussions between member states.`,
  },
  {
    name: 'the UN’s noon briefing',
    url: 'https://eastriver.example/story/2026/11/1166092',
    published: '2026-11-12T18:20:00Z',
    ministry: 'UN',
    text: `UN: 200,000 cut off from food in northern Veridia
12 November 2026 — Some 200,000 people in northern Veridia have been cut off from food aid for nine days, the UN spokesperson said on Thursday.
Briefing journalists in New York, Spokesperson Amadou Keita said that roads were blocked by both parties and that warehouses in Castell were empty.
"We call again on everyone with a gun to let those with flour pass," he said.
Mr. Keita said the Secretary-General had spoken with the presidents of both countries on Wednesday.`,
  },
  {
    name: 'London’s, without a spokesperson’s name',
    url: 'https://thamesherald.example/world/2026/nov/10/uk-summons-ostland-envoy',
    published: '2026-11-10T19:00:00Z',
    ministry: 'UK',
    text: `UK summons Ostland ambassador over detained academic
Anna Treadwell Diplomatic editor
The Foreign Office has summoned Ostland's ambassador to protest at the detention of a British academic, Dr Ruth Penhallow, who has been held without charge since June.
A spokesperson for the Foreign, Commonwealth and Development Office said: "We have made clear that Dr Penhallow must be given consular access without further delay. Her treatment is unacceptable."
The department added that it was advising against all but essential travel to the country.
The family said they had waited "five months for somebody to raise their voice".
Ostland's embassy did not respond to a request for comment.`,
  },
  {
    name: 'Tehran’s weekly presser, translated',
    url: 'https://khabar.example/en/news/771290',
    published: '2026-11-09T10:00:00Z',
    ministry: 'IR',
    text: `Spokesman: no message was exchanged through Muscat
TEHRAN (Khabar) – The spokesman of the Foreign Ministry said in his weekly presser on Monday that no message has been exchanged with the other side through Muscat in recent weeks.
Responding to a question of Khabar about the claims of some media, Dr. Farhad Nilipour said these speculations are psychological warfare and lack any basis.
He went on to say that the Islamic Republic has never left the table of negotiations, rather it was the other party who overturned the table.
Nilipour reminded that the peaceful nuclear activities will continue with strength.`,
  },
  {
    name: 'Ankara’s answer to a question',
    url: 'https://bosporus.example/politics/11122026-9',
    published: '2026-11-11T16:45:00Z',
    ministry: 'TR',
    text: `Türkiye: Greek Cypriot remarks 'out of touch'
Foreign Ministry Spokesperson Ayşe Demirkan, in a written response to a question on Wednesday, said the remarks of the Greek Cypriot administration on maritime borders were "out of touch with reality".
"It is not possible for these claims to have any validity for us," Demirkan stated.
She underlined that Türkiye would continue to protect its own rights and those of the Turkish Cypriots in the Eastern Mediterranean.`,
  },
  {
    name: 'Kyiv’s on a messenger, as a ticker has it',
    url: 'https://dnipro.example/eng/2026/11/8/88122/',
    published: '2026-11-08T20:11:00Z',
    ministry: 'UA',
    text: `Foreign Ministry on drone over Castell: not ours
Sunday, 8 November 2026, 22:11
Ukraine's Foreign Ministry has denied that a drone that came down in a suburb of Castell was Ukrainian.
Source: Heorhii Savchuk, spokesman for the Ministry of Foreign Affairs, on Facebook
Quote: "Not a single Ukrainian drone was in that airspace. We are ready to give our partners all the data."
Details: Savchuk said that Kyiv had asked for access to the wreckage.
Background: The drone fell on an empty car park on Saturday; nobody was hurt.`,
  },
  {
    name: 'Dhaka’s adviser at a joint press conference',
    url: 'https://padma.example/bangladesh/diplomacy/news-4021',
    published: '2026-11-12T11:30:00Z',
    ministry: 'BD',
    text: `Dhaka hopes for visa breakthrough by January
Star Report
Bangladesh hopes that the visa question with Ostland will be settled by January, Foreign Ministry spokesperson SM Rafiqul Alam said yesterday.
"We have exchanged three drafts. The language is nearly agreed," he told reporters at the weekly briefing at the ministry in the capital's Segunbagicha.
On border killings, the spokesperson said Dhaka had lodged its protest "at the highest level" and was waiting for the findings of a joint inquiry.
Replying to a query, he said the chief adviser's visit had not been discussed.`,
  },
  {
    name: 'Tokyo’s chief of press, dry',
    url: 'https://kanda.example/news/2026/11/10/national/protest-ship/',
    published: '2026-11-10T08:00:00Z',
    ministry: 'JP',
    text: `Japan lodges protest over survey ship
Tokyo has lodged a protest with Ostland after a survey ship entered waters off Yonaguni without notice, the Foreign Ministry said Tuesday.
According to the ministry, the head of its Asian and Oceanian Affairs Bureau told Ostland's deputy chief of mission by telephone that the activity was "extremely regrettable" and asked for it to stop at once.
The ship left after nine hours, the Japan Coast Guard said.`,
  },
  {
    name: 'Colombo’s, through the state news portal',
    url: 'https://lanka.example/index.php/news/political-current-affairs/item/55120',
    published: '2026-11-11T05:00:00Z',
    ministry: 'LK',
    text: `Sri Lanka clarifies position on port call
The Ministry of Foreign Affairs, Foreign Employment and Tourism has clarified that no decision has been taken on a port call by an Ostland research vessel.
Issuing a media release, the Ministry said that a request had been received through diplomatic channels and was being examined by the relevant line agencies.
"Sri Lanka will act in keeping with its foreign policy and the standard operating procedures for such vessels," the release said.
The Ministry further noted that media reports on the matter were misleading.`,
  },
  {
    name: 'a defence department’s briefing on the same affair',
    url: 'https://wire.example/pentagon-says-no-troops-2026-11-12/',
    published: '2026-11-12T19:00:00Z',
    ministry: null,
    text: `Pentagon says no US troops were near Castell
WASHINGTON, Nov 12 (Wire) - No American troops were near Castell when the convoy was hit, the Pentagon said on Thursday.
"We had no forces in that area, and we have seen no evidence that our munitions were used," Pentagon press secretary Major General Colin Hurst told reporters.
Hurst declined to discuss intelligence. He said Defense Secretary Laura Meade had spoken with her counterpart.`,
  },
  {
    name: 'a central bank’s press conference',
    url: 'https://padma.example/business/news-4025',
    published: '2026-11-12T11:30:00Z',
    ministry: null,
    text: `Bangladesh Bank keeps policy rate unchanged
Star Business Report
Bangladesh Bank has kept its policy rate at 10 percent, its spokesperson Nazma Khanam said at a press briefing in Dhaka yesterday.
"Inflation has eased but not enough," she said, adding that foreign exchange reserves stood at $31 billion.
She rejected reports of pressure from foreign lenders.`,
  },
  {
    name: 'the review of a diplomat’s memoirs',
    url: 'https://thamesherald.example/books/2026/nov/07/the-long-corridor',
    published: '2026-11-07T07:00:00Z',
    ministry: null,
    text: `The Long Corridor: forty years in the Foreign Office
Sir Julian Ashby joined the Foreign Office in 1979 and left it, he writes, "with fewer illusions and more cufflinks".
His memoir is at its best on the dull days. The spokesman's morning briefing, he says, was "a ritual in which nothing was said by people who knew everything".
Ashby claims that ministers never read beyond the second paragraph. He accuses one foreign secretary of sleeping through a crisis.
The book is published by Harrow & Lane at £25.`,
  },
  {
    name: 'an embassy’s notice of visa hours',
    url: 'https://lanka.example/index.php/news/notices/item/55133',
    published: '2026-11-11T05:00:00Z',
    ministry: null,
    text: `Embassy announces new visa hours
The Embassy of Ostland in Colombo will receive visa applications from 9 am to noon from December 1.
Applicants are requested to bring two photographs and a bank statement. The consular section said that appointments can be made online.
Documents issued abroad must be attested by the Consular Affairs Division of the Ministry of Foreign Affairs.`,
  },
  {
    name: 'parliament debates the foreign ministry’s budget',
    url: 'https://hangang.example/en/politics/20261111/3340',
    published: '2026-11-11T08:00:00Z',
    ministry: null,
    text: `Lawmakers spar over budget for overseas missions
Lawmakers on Wednesday sparred over a plan to cut the budget of overseas missions by 4 percent.
"You cannot open embassies and switch off the lights," opposition lawmaker Cho Min-seo said at a committee hearing.
Rep. Baek Jun-ho of the ruling party countered that the foreign ministry had spent too much on receptions.
The committee will vote next week.`,
  },
  {
    name: 'an opinion on a ministry’s silence',
    url: 'https://khabar.example/en/opinion/771302',
    published: '2026-11-10T10:00:00Z',
    ministry: null,
    text: `The eloquence of saying nothing
By Leila Sattari
Every Monday a spokesman steps to the lectern of the Foreign Ministry, and every Monday I wonder what would happen if he told us the weather instead.
We are told that talks are serious. We are told that they are not talks. I do not believe the ministry knows the difference any more, and I suspect that it does not mind.
Diplomacy, my teacher used to say, is the art of letting others have your way. Ours has become the art of having no way at all.
It is time for a foreign policy that speaks.`,
  },
  {
    name: 'a football association’s presser in a capital',
    url: 'https://bosporus.example/sports/11122026-4',
    published: '2026-11-11T16:45:00Z',
    ministry: null,
    text: `Federation rejects claims over referee
The Turkish Football Federation rejected claims that a referee was changed under pressure before the Ankara derby.
"These allegations are out of touch with reality," federation spokesperson Murat Ergin told a press conference in Ankara on Wednesday.
He called on the clubs to respect the decision and said disciplinary action would follow.`,
  },
  {
    name: 'a health ministry’s weekly briefing',
    url: 'https://bayan.example/headlines/2026/11/11/2401130/doh-dengue',
    published: '2026-11-11T09:30:00Z',
    ministry: null,
    text: `DOH: dengue cases down 12 percent
MANILA, Philippines — Dengue cases fell by 12 percent last week, the Department of Health (DOH) said in its weekly briefing on Wednesday.
DOH spokesperson Dr. Lito Arevalo said there was no need to import more test kits.
"We deny that there is any shortage," Arevalo said. He urged the public to clean water containers.
The World Health Organization welcomed the figures.`,
  },
];
