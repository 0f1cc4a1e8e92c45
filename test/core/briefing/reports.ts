/** Short reports in the forms that briefings, and what looks like them, take in the news; all of it our own writing. */
export interface Report {
  readonly name: string;
  readonly url: string;
  readonly published: string;
  /** The main ministry; null where it is no briefing. */
  readonly ministry: string | null;
  readonly text: string;
}

export const REPORTS: readonly Report[] = [
  {
    name: 'the State Department’s',
    url: 'https://quay.example/world/1',
    published: '2026-11-12T20:00:00Z',
    ministry: 'US',
    text: `US says it is watching Veridia talks closely
WASHINGTON, Nov 12 - The United States is watching talks between Veridia and Ostland closely and hopes they will go on, State Department spokesperson Carla Munro said on Thursday.
"We want both sides to stay at the table," Munro told reporters at a regular press briefing.
He declined to say whether Secretary of State would travel to the region.
The talks began on Monday in Castell. A Veridian official said they had been difficult.`,
  },
  {
    name: 'the FCDO’s, by its short form',
    url: 'https://quay.example/news/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'UK',
    text: `UK 'deeply concerned' by Veridia arrests
The UK has said it is deeply concerned by the arrests of two aid workers in Veridia.
An FCDO spokesperson said: "We are supporting two British nationals who have been detained in Veridia and are in contact with the local authorities."
The department said it had raised the cases with Castell.
The two were held on Monday. Their families have asked for privacy.`,
  },
  {
    name: 'told by an agency, with “diplomat” for who speaks',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'RU',
    text: `Moscow to answer Ostland's note in kind — diplomat
MOSCOW, November 12. /TASS/. Russia will respond in kind to the expulsion of its diplomats from Ostland, Russian Foreign Ministry Spokeswoman Olga Veresova told a briefing.
"No unfriendly step will be left without an answer," the diplomat stressed.
She noted that the measures were being worked out.`,
  },
  {
    name: 'a ministry’s statement',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'JP',
    text: `Japan protests over Ostland survey ship
Tokyo lodged a protest with Ostland on Thursday over a survey ship seen near a reef, the Foreign Ministry said.
The ministry said in a statement that the ship's activity was "totally unacceptable" and demanded that it stop at once.
The ship was first seen on Tuesday by a patrol boat.
Ostland has not commented.`,
  },
  {
    name: 'in German',
    url: 'https://quay.example/de/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'DE',
    text: `Auswärtiges Amt kritisiert Festnahmen in Veridien
Die Bundesregierung hat die Festnahmen in Veridien scharf kritisiert. Ein Sprecher des Auswärtigen Amts sagte am Donnerstag in Berlin, man fordere die sofortige Freilassung der Betroffenen.
Die Bundesregierung stehe mit den Behörden in Castell in Kontakt, sagte der Sprecher weiter.
Der veridische Botschafter sei zu einem Gespräch eingeladen worden.`,
  },
  {
    name: 'in French, the speaker after the verb',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'FR',
    text: `La France condamne les arrestations en Véridie
La France a condamné jeudi les arrestations en Véridie, a indiqué le porte-parole du ministère des Affaires étrangères, Luc Aubrac, lors d’un point de presse.
« Nous appelons à la libération immédiate des personnes détenues », a déclaré le porte-parole.
Il a ajouté que l’ambassade suivait la situation.`,
  },
  {
    name: 'the United Nations’',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'UN',
    text: `UN calls for calm after border clash
The UN secretary-general is alarmed by the clash on the border between Veridia and Ostland, UN spokesperson Ada Lund said on Thursday.
"The Secretary-General calls on both sides to show restraint," Lund told the daily noon briefing.
He said UN staff in the area were safe.`,
  },
  {
    name: 'the European Union’s',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'EU',
    text: `EU urges Veridia to release aid workers
The European Union has urged Veridia to release two aid workers. "We follow the case very closely," EU foreign affairs spokesperson Petra Halm told reporters in Brussels at the midday briefing.
He said the delegation in Castell had asked for access.
The spokesperson would not be drawn on sanctions.`,
  },
  {
    name: 'a spokesperson nobody knows',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'PK',
    text: `Foreign Office rejects remarks
ISLAMABAD: Foreign Office spokesperson Zubaida Karim on Thursday rejected remarks made by the Indian external affairs minister as baseless.
Addressing the weekly press briefing, she said Pakistan would continue to seek peaceful relations with all its neighbours.
Ms Karim said Islamabad had conveyed its concerns to New Delhi through diplomatic channels.
"Our position has not changed and will not change," she added.`,
  },
  {
    name: 'two ministries, the main one first',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'CN',
    text: `China and Japan trade barbs over survey ship
Chinese foreign ministry spokesman Gao Mingde on Thursday accused Tokyo of hyping up a survey ship's visit to a reef, and said the ship had acted within the law.
"We urge the Japanese side to stop making trouble," Gao said at a regular briefing in Beijing.
Gao said China had lodged a representation with Tokyo.
Japan's foreign ministry said in a statement that the ship's activity was unacceptable. Its press secretary Kenji Morita said Tokyo would continue to protest.`,
  },
  {
    name: 'a weekly press conference',
    url: 'https://quay.example/1',
    published: '2026-11-10T10:00:00Z',
    ministry: 'IR',
    text: `Moradi: no date set for next round
TEHRAN, Nov. 10 (MNA) – Iranian Foreign Ministry spokesman Reza Moradi says no date has been set for the next round of talks.
Speaking at his weekly press conference on Tuesday, Moradi said Tehran had received messages through intermediaries.
He described the claims in Western media as untrue.
He also condemned the attack on the consulate.`,
  },
  {
    name: 'a department of foreign affairs’',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'PH',
    text: `DFA protests water cannon use
MANILA, Philippines — The Department of Foreign Affairs (DFA) on Thursday said it had filed a diplomatic protest against the use of water cannon on a supply boat.
DFA spokesperson Rosa Abad said the note was handed to the embassy in the morning.
"We demand that these actions stop," Abad said.`,
  },
  {
    name: 'a condemnation in a statement',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'TR',
    text: `Türkiye condemns attack in Veridia
Türkiye on Thursday strongly condemned a terrorist attack in Veridia's capital Castell that killed four people.
"We strongly condemn the attack," the Turkish Foreign Ministry said in a statement.
The ministry conveyed its condolences to the families of those killed.`,
  },
  {
    name: 'in Urdu',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'PK',
    text: `پاکستان نے بھارتی بیان مسترد کر دیا
اسلام آباد: ترجمان دفتر خارجہ زبیدہ کریم نے کہا ہے کہ پاکستان بھارتی وزیر کا بیان مسترد کرتا ہے۔
ہفتہ وار پریس بریفنگ میں ترجمان نے کہا کہ پاکستان امن چاہتا ہے۔
ترجمان دفتر خارجہ کا کہنا تھا کہ عالمی برادری اس کا نوٹس لے۔`,
  },
  {
    name: 'in Arabic',
    url: 'https://quay.example/1',
    published: '2026-11-10T10:00:00Z',
    ministry: 'QA',
    text: `الخارجية القطرية: الوساطة مستمرة
قالت وزارة الخارجية القطرية إن الوساطة بين الطرفين مستمرة رغم الصعوبات.
وأكد المتحدث باسم وزارة الخارجية سالم الهاجري في إحاطته الإعلامية الأسبوعية أن الوقت لم ينفد بعد.
وأضاف الهاجري أن الوفدين سيعودان إلى الدوحة خلال أيام.`,
  },
  {
    name: 'in Chinese',
    url: 'https://quay.example/2',
    published: '2026-11-12T10:00:00Z',
    ministry: 'CN',
    text: `外交部：希望有关国家尊重事实
在12日举行的外交部例行记者会上，外交部发言人高明德回答了提问。
高明德表示，中方对此表示坚决反对，已经提出严正交涉。
发言人强调，中方愿同各方一道维护和平稳定。`,
  },
  {
    name: 'in Hindi',
    url: 'https://quay.example/3',
    published: '2026-11-12T10:00:00Z',
    ministry: 'IN',
    text: `विदेश मंत्रालय ने टिप्पणी को खारिज किया
नई दिल्ली: विदेश मंत्रालय ने गुरुवार को टिप्पणी को खारिज कर दिया और कहा कि इसके तथ्य गलत हैं।
विदेश मंत्रालय के प्रवक्ता विजय माथुर ने साप्ताहिक ब्रीफिंग में कहा कि यह अनुचित है।
उन्होंने कहा कि भारत ने अपना दायित्व निभाया है।`,
  },
  {
    name: 'in Russian',
    url: 'https://quay.example/4',
    published: '2026-11-12T10:00:00Z',
    ministry: 'RU',
    text: `Вересова прокомментировала ноту
МОСКВА, 12 ноября. Официальный представитель МИД России Ольга Вересова заявила на брифинге, что Москва изучит ноту и ответит на неё.
"Мы ответим", — сказала Вересова.
В МИД также сообщили, что посол был вызван в министерство.`,
  },
  {
    name: 'a commentary',
    url: 'https://quay.example/5',
    published: '2026-11-12T10:00:00Z',
    ministry: 'KR',
    text: `Seoul voices regret over reef survey
SEOUL, Nov. 12 (Yonhap) -- South Korea on Thursday expressed regret over a survey near a reef.
"The government expresses regret and calls for an immediate stop," foreign ministry spokesperson Han Seung-u said in a commentary.
The ministry also called in a senior official at the embassy.`,
  },
  {
    name: 'under its short form',
    url: 'https://quay.example/6',
    published: '2026-11-12T10:00:00Z',
    ministry: 'BD',
    text: `Dhaka hopes for early river talks: MoFA
Bangladesh hopes the river talks will be held soon, Foreign Ministry spokesperson Anwar Kabir said on Thursday.
He said this while responding to questions at the weekly briefing in Dhaka.
The spokesperson added that a letter had been sent to New Delhi.`,
  },
  {
    name: 'without anybody named',
    url: 'https://quay.example/7',
    published: '2026-11-12T10:00:00Z',
    ministry: 'SA',
    text: `Saudi Arabia denounces attack on mosque
RIYADH: Saudi Arabia on Thursday denounced the attack on a mosque in Veridia.
The Ministry of Foreign Affairs said the Kingdom rejects all forms of violence and extremism.
In a statement, it expressed condolences to the families of the victims and the people of Veridia.`,
  },
  {
    name: 'of a ministry with no known spokesperson',
    url: 'https://quay.example/8',
    published: '2026-11-12T10:00:00Z',
    ministry: 'LK',
    text: `Sri Lanka asks for inquiry into boat incident
The Foreign Ministry of Sri Lanka said on Thursday it had asked for an inquiry into an incident involving a fishing boat.
Foreign Ministry spokesman Nimal Perera said the High Commission was in touch with the authorities.
He added that the fishermen would be brought home soon.`,
  },
  {
    name: 'the army’s',
    url: 'https://quay.example/1',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Army says nine militants killed
RAWALPINDI: Security forces killed nine militants in two operations, the military's media wing said on Thursday.
DG ISPR told a press conference that the operations were based on intelligence. "We will not rest," the military spokesperson said.
He said the foreign ministry had been told about foreign hands.
The spokesperson added that more operations would follow.`,
  },
  {
    name: 'the White House’s',
    url: 'https://quay.example/9',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `White House defends tariff plan
WASHINGTON - White House press secretary Jane Dole on Thursday defended the president's tariff plan at a press briefing.
"The president has been clear," she told reporters.
Asked about the talks, she referred questions to the State Department.
The spokesperson said the plan would take effect in January.`,
  },
  {
    name: 'a sports board’s',
    url: 'https://quay.example/10',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Board rejects India's venue demand
LAHORE: The Pakistan Cricket Board on Thursday rejected India's demand to move the match.
"We will play where the schedule says," a PCB spokesperson told a media briefing.
The board said it had written to the ICC, and added that it had consulted the Foreign Office.
Another official urged both sides to talk.`,
  },
  {
    name: 'the finance ministry’s',
    url: 'https://quay.example/11',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `FM announces relief package
NEW DELHI: Finance Minister on Thursday announced a relief package for exporters.
"The ministry has taken note," the finance ministry spokesperson said at a press conference.
He said the scheme would cost 20,000 crore.
Exporters welcomed the step. The Ministry of External Affairs was among those consulted.`,
  },
  {
    name: 'an opinion',
    url: 'https://quay.example/opinion/12',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `What the Foreign Office should say
For years the Foreign Office has said the same thing at its weekly briefing, and I have listened.
The spokesperson said last Thursday that relations are fine. They are not, and we have known it.
I believe my readers deserve better. One must ask why our own diplomats do not speak plainly.
The writer is a former ambassador.`,
  },
  {
    name: 'an appointment',
    url: 'https://quay.example/13',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Karim appointed Foreign Office spokesperson
ISLAMABAD: Zubaida Karim has been appointed the new Foreign Office spokesperson, replacing Salma Idris, officials said on Thursday.
Ms Karim joined the foreign service in 1999 and has served in Vienna and Tokyo.
She will take charge next week.`,
  },
  {
    name: 'travel advice',
    url: 'https://quay.example/14',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Foreign travel advice: Veridia
The Foreign, Commonwealth & Development Office (FCDO) advises against all travel to within 10 km of the border.
Before you travel, check your travel insurance. The FCDO says entry requirements may change.
FCDO travel advice also warns of demonstrations.`,
  },
  {
    name: 'a job advert',
    url: 'https://quay.example/15',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Ministry of Foreign Affairs jobs 2026
The Ministry of Foreign Affairs has announced vacancies. Applications are invited from eligible candidates.
How to apply: the last date is December 1. Salary as per BS-16.
The ministry said only shortlisted candidates would be called.`,
  },
  {
    name: 'an encyclopedia',
    url: 'https://quay.example/16',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Ministry of Foreign Affairs (Veridia)
The Ministry of Foreign Affairs is the ministry responsible for the foreign relations of Veridia. It was established in 1911.
The ministry is headed by the minister. See also list of foreign ministers.
The spokesperson of the ministry holds a weekly briefing on Thursdays.`,
  },
  {
    name: 'the weather office’s',
    url: 'https://quay.example/17',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Heavy rain warning for coast
The Met Office said on Thursday that heavy rain would fall on the coast until Sunday.
A spokesperson for the Met Office said: "People should expect floods." 
Ferries have been cancelled. The office warned of strong winds.`,
  },
  {
    name: 'the police’s, at the ministry’s door',
    url: 'https://quay.example/18',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Two held over embassy protest
LONDON - Police arrested two people at a protest outside the Foreign Office on Thursday, a police spokesperson said.
"Officers were called at noon," the spokesperson told reporters. He said the two were held for damage.
The Foreign Office declined to comment.`,
  },
  {
    name: 'a minister’s visit',
    url: 'https://quay.example/19',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Iyengar meets counterpart in Tokyo
External Affairs Minister R Iyengar met his Japanese counterpart in Tokyo on Thursday and discussed trade.
The two ministers signed an agreement on ports. They later visited a temple.
"It was good to meet my friend," Iyengar said on X.
Trade between the two countries has grown by a tenth in a year.`,
  },
  {
    name: 'a quarrel in parliament',
    url: 'https://quay.example/20',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Opposition slams government's foreign policy
The opposition on Thursday slammed the government's foreign policy in parliament, and demanded a debate.
"The Foreign Office has failed," the leader of the opposition said. "It said one thing on Monday and another on Friday."
The law minister replied that the foreign ministry would brief the house.
The speaker adjourned the sitting until Friday.`,
  },
  {
    name: 'an airline’s',
    url: 'https://quay.example/21',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Airline resumes flights to Castell
The airline said on Thursday it would resume flights to Castell in December.
A company spokesperson told reporters that bookings had opened. "We are glad to be back," she said.
The foreign ministry eased its travel warning last week, saying the situation had improved.
Tickets start at 99 euros.`,
  },
  {
    name: 'a UN agency’s',
    url: 'https://quay.example/22',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `WFP says food is running out
The World Food Programme said on Thursday that food was running out in the north.
"We have two weeks left," a WFP spokesperson said at a briefing in Geneva.
The agency called for more money. The spokesperson said trucks were waiting at the border.`,
  },
  {
    name: 'an explainer',
    url: 'https://quay.example/23',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Explainer: why Veridia and Ostland quarrel over a reef
Veridia and Ostland have quarrelled over a reef for a century. Here is what to know.
The reef lies 20 miles from either coast. A treaty of 1911 drew a line, and both states read it in their own way.
In 2019 the foreign ministry of Ostland said the line was void. Experts say the treaty is clear.
Fishermen say they were never asked. A court may decide next year.`,
  },
  {
    name: 'a death abroad, with the ministry’s word at the end',
    url: 'https://quay.example/24',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Briton dies in Castell hotel fire
A British man has died in a fire at a hotel in Castell, police said on Thursday.
The fire broke out at 3am on the fourth floor. Twelve people were taken to hospital.
A guest said: "I heard screams and ran." Firefighters took two hours to put it out.
The hotel's owner said he was cooperating with the inquiry. The cause is not known.
A Foreign Office spokesperson said: "We are supporting the family of a British man who has died in Veridia and are in contact with the local authorities."`,
  },
];
