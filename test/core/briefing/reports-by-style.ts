import type { Report } from './reports';

/**
 * Reports in the styles of agencies, state media, tickers, live blogs and transcripts, and what stands beside them on
 * the same sites. The first twenty were written without a look at the rules, to see how those do on what they were not
 * made from; the others, by the same hand, after the rules had been mended by the first.
 */
export const REPORTS_BY_STYLE: readonly Report[] = [
  {
    name: 'Nepal’s, as a national daily has it',
    url: 'https://lantern.example/national/2026/11/12/nepal-regrets-loss-of-workers',
    published: '2026-11-12T12:40:00Z',
    ministry: 'NP',
    text: `Nepal seeks full account of workers' deaths in Ostland
By Post Report
Kathmandu, Nov 12: The Ministry of Foreign Affairs on Thursday expressed deep sorrow over the deaths of four Nepali workers at a building site in Ostland and sought a full account of the accident.
In a press statement, the ministry said the embassy in Castell had been told to arrange the return of the remains as soon as possible.
"The Government of Nepal has requested the authorities of Ostland to conduct an impartial inquiry and to ensure that the families are compensated," reads the statement.
Ministry spokesperson Sarita Lohani said that two more workers were being treated and were out of danger.
According to her, around 18,000 Nepalis work in Ostland, most of them in construction. She added that a labour counsellor would leave for Castell on Sunday.
Unions in Kathmandu say that such accidents have doubled in five years.`,
  },
  {
    name: 'Malaysia’s, by the name of its seat',
    url: 'https://strait.example/malaysia/2026/11/12/98121',
    published: '2026-11-12T08:15:00Z',
    ministry: 'MY',
    text: `All Malaysians in Veridia safe, says Wisma Putra
PUTRAJAYA, Nov 12 — All 63 Malaysians registered in Veridia are safe following the storm that struck the coast on Tuesday night, Wisma Putra said today.
It said the High Commission in Castell was in contact with all of them, including 21 students.
"Malaysians in the affected districts are advised to follow the instructions of the local authorities and to remain in touch with the mission," it said in a statement.
Wisma Putra also conveyed its condolences to the government and people of Veridia.
The storm has left 40 people dead and cut power to the capital.`,
  },
  {
    name: 'Qatar’s weekly media briefing',
    url: 'https://gulfsheet.example/qatar/story-5512',
    published: '2026-11-10T17:05:00Z',
    ministry: 'QA',
    text: `Doha: contacts between Veridia and Ostland have not stopped
Doha, November 10 - Advisor to the Prime Minister and Official Spokesperson for the Ministry of Foreign Affairs Dr. Hamad Al Sulaiti affirmed that contacts between Veridia and Ostland had not stopped at any time, and that the mediators continued their efforts to bring the positions closer.
During the weekly media briefing held by the Ministry of Foreign Affairs on Tuesday, he said that the talk of a deadlock was inaccurate and did not serve the negotiations.
He pointed out that a technical team would arrive in Doha in the coming days, stressing that the success of any agreement depended on the commitment of both sides.
In response to a question about the prisoners, Dr. Al Sulaiti explained that lists had been exchanged, and declined to go into details.
He reiterated the State of Qatar's firm position in support of the Veridian people.`,
  },
  {
    name: 'Egypt’s, as a state paper reports a phone call and a statement',
    url: 'https://nilegazette.example/News/540012.aspx',
    published: '2026-11-12T15:30:00Z',
    ministry: 'EG',
    text: `Egypt condemns attack on peacekeepers in Veridia
Egypt strongly condemned on Thursday the attack that targeted peacekeepers in northern Veridia, which left three dead.
In a statement by the Ministry of Foreign Affairs and Emigration, Egypt stressed its categorical rejection of any targeting of international forces.
The statement underlined the need to hold the perpetrators accountable, and extended sincere condolences to the families of the victims.
Cairo renewed its call on all parties to show the utmost restraint and return to negotiations.
The peacekeepers were on patrol near Orlec when a mine went off under their vehicle, according to the mission.`,
  },
  {
    name: 'Jordan’s, by an agency of state',
    url: 'https://wadinews.example/article/4410',
    published: '2026-11-11T19:00:00Z',
    ministry: 'JO',
    text: `Foreign Ministry follows up on Jordanians held in Ostland
Amman, Nov. 11 -- The Ministry of Foreign Affairs and Expatriates is following up on the case of two Jordanians detained in Ostland, the ministry's official spokesman, Ambassador Nidal Haddadin, said on Wednesday.
Haddadin said the embassy in Castell had requested consular access and that a lawyer had been appointed.
He added that the ministry was in direct contact with the families and would spare no effort to secure the return of the two citizens.
The two were arrested on Saturday at the port of Orlec.`,
  },
  {
    name: 'South Korea’s, in two lines of a ticker',
    url: 'https://hangangwire.example/view/AEN20261112004',
    published: '2026-11-12T02:10:00Z',
    ministry: 'KR',
    text: `(LEAD) Seoul voices 'strong regret' over Ostland's missile launch: foreign ministry
SEOUL, Nov. 12 -- South Korea on Thursday expressed "strong regret" over Ostland's launch of a ballistic missile, the foreign ministry said, calling it a clear violation of U.N. resolutions.`,
  },
  {
    name: 'Türkiye’s, in a live blog',
    url: 'https://bosphorusdesk.example/live/veridia-talks-day-three',
    published: '2026-11-12T06:00:00Z',
    ministry: 'TR',
    text: `Veridia talks, day three: Ankara says 'window still open' - as it happened
This blog is now closed. Here is a summary of the day.
17:42
Foreign Ministry spokesman Levent Arkun has begun his weekly press briefing in Ankara. He says Türkiye sees "a window that is still open" for a ceasefire and is ready to host a further round.
17:50
Arkun says claims that Türkiye asked for the talks to be moved are "completely untrue".
"We have never made such a request. Those who spread this want the talks to fail," he says.
18:05
Asked about the drone found off Orlec, Arkun says the ministry has asked Ostland for an explanation and is waiting for it. He does not say what will follow if none comes.
18:20
Arkun calls on both sides to let aid through "without conditions".
That is the end of the briefing. Our report will follow.`,
  },
  {
    name: 'Germany’s, as a transcript of the government’s press conference',
    url: 'https://spreefile.example/de/newsroom/regierungspressekonferenz-2691102',
    published: '2026-11-11T14:00:00Z',
    ministry: 'DE',
    text: `Statements by the Federal Foreign Office at the government press conference of 11 November 2026
Topics: elections in Veridia, consular case in Ostland
Elections in Veridia
Question: The opposition in Veridia speaks of fraud. Does the Foreign Office share this view?
Spokesperson of the Federal Foreign Office: We have taken note of the preliminary report of the observers. It names serious shortcomings. We expect the electoral commission to look into every complaint.
Question: Will you recognise the result?
Spokesperson of the Federal Foreign Office: There is no final result yet, and I will not get ahead of it here.
Consular case in Ostland
Question: Have you had access to the German national detained in Castell?
Spokesperson of the Federal Foreign Office: The embassy visited him on Monday. We call for his release. I ask for your understanding that I cannot go into his health.`,
  },
  {
    name: 'the UN’s, as questions and answers',
    url: 'https://eastriver.example/un/2026/qa-noon-briefing',
    published: '2026-11-12T19:20:00Z',
    ministry: 'UN',
    text: `Five questions and answers from the UN's noon briefing on Veridia
The Secretary-General's spokesman took questions on Veridia at the daily noon briefing in New York. This is what he said.
Is the UN pulling staff out?
No. "We are staying and delivering," spokesperson Marcel Duquesne said. He said that 40 international staff remained in Castell.
What did the Secretary-General tell the parties?
He spoke to both foreign ministers by phone on Wednesday, Duquesne said, and urged them to stop the shelling at once.
Who attacked the convoy?
The UN does not know yet, according to Duquesne. "We want an investigation, and we want it to be credible."
Will there be a meeting of the Security Council?
That is for its members to decide, he said.
How much money is missing?
Duquesne said that the appeal was funded by a third and called the gap shameful.`,
  },
  {
    name: 'the Philippines’, with a note verbale',
    url: 'https://manilatide.example/nation/771208/dfa-protests',
    published: '2026-11-12T11:45:00Z',
    ministry: 'PH',
    text: `DFA protests Ostland's 'unlawful' fishing ban
The Department of Foreign Affairs (DFA) has protested Ostland's fishing ban around Kalis Shoal, saying that it has no basis in law.
DFA spokesperson Angela Verzosa said a note verbale was handed to the embassy of Ostland in Manila on Wednesday.
"We call on Ostland to cease and desist from illegal actions that violate Philippine sovereignty," Verzosa said in a message to reporters.
She said it was the department's 31st protest this year.
Fishermen in Zambales said they would sail on Friday all the same.`,
  },
  {
    name: 'a defence ministry’s briefing',
    url: 'https://strait.example/world/2026/11/12/98140',
    published: '2026-11-12T09:00:00Z',
    ministry: null,
    text: `Ostland ships 'expelled' from waters, defence ministry says
TAIPEI, Nov 12 — Two Ostland coastguard ships were driven out of restricted waters on Thursday morning, the defence ministry said.
Ministry spokesman Rear Admiral Sun Wei-ting told a regular news briefing that the ships had ignored five radio warnings.
"Our forces will respond to every intrusion," Sun said. He rejected a claim that shots had been fired.
He said that 14 aircraft had also crossed the median line since Monday, and called on Ostland to stop its provocations.
Asked whether talks were planned, Sun said that was a question for the government.`,
  },
  {
    name: 'a finance ministry’s briefing with words of foreign policy',
    url: 'https://ledgerday.example/economy/rupee-press-conference',
    published: '2026-11-12T13:00:00Z',
    ministry: null,
    text: `Finance ministry rules out new loan from Ostland
ISLAMABAD: The Ministry of Finance on Thursday ruled out a new loan from Ostland and said that talks with the Fund were on track.
Finance ministry spokesperson Khalid Raffat told a weekly press briefing that the country's foreign reserves had risen to 15 billion dollars.
"Reports of a rollover request are baseless," he said.
He said the finance minister would travel to Castell next week for meetings with his Veridian counterpart and with the ambassadors of friendly countries.
The spokesperson refused to comment on the price of fuel.`,
  },
  {
    name: 'a White House briefing on foreign policy',
    url: 'https://potomacpage.example/politics/2026/11/12/white-house-briefing',
    published: '2026-11-12T20:30:00Z',
    ministry: null,
    text: `White House: president 'has all options on the table' on Ostland
WASHINGTON — The president is keeping all options on the table over Ostland's missile launch, White House press secretary Dana Whitlock said on Thursday.
"The president has been very clear that this cannot stand," Whitlock told reporters in the briefing room.
She accused Ostland of breaking its word and said that new sanctions were being prepared.
Whitlock would not say whether the president would meet the leader of Veridia at the summit. The secretary of state will travel to the region on Sunday, she said.
Ostland's foreign ministry did not reply to a request for comment.`,
  },
  {
    name: 'a cricket board’s briefing with two governments in it',
    url: 'https://pitchreport.example/cricket/series-tour-clearance',
    published: '2026-11-12T10:30:00Z',
    ministry: null,
    text: `PCB waits for government's word on India tour
The Pakistan Cricket Board will not confirm its tour of India until the government gives its clearance, a PCB spokesperson said on Thursday.
"We have written to the foreign ministry and the interior ministry, and we are waiting for their advice," the spokesperson told reporters in Lahore.
He denied that the board had asked for a neutral venue and rejected reports of a rift with the BCCI.
The BCCI's secretary said last week that the schedule would stand.
The first Test is to begin in Mohali on February 3.`,
  },
  {
    name: 'an op-ed about the foreign office',
    url: 'https://lantern.example/opinion/2026/11/12/the-foreign-office-has-lost-its-voice',
    published: '2026-11-12T05:00:00Z',
    ministry: null,
    text: `The Foreign Office has lost its voice
Imran Daudzai
Every Thursday the spokesperson of our Foreign Office steps to the lectern, and every Thursday we learn a little less.
Last week she was asked four times about the border. Four times she said that the matter was under consideration. I have covered this ministry for thirty years, and I remember when a briefing told you where the country stood.
The foreign secretary told parliament that diplomacy needs silence. It does. But silence is not a policy, and a ministry that rejects everything ends up by saying nothing.
What would it cost us to say plainly what we want from Kabul?
The writer is a former ambassador.`,
  },
  {
    name: 'travel advice in the news',
    url: 'https://harbourpost.example/travel/news/veridia-storm-advice',
    published: '2026-11-12T07:20:00Z',
    ministry: null,
    text: `Is it safe to travel to Veridia? Latest Foreign Office advice
Holidaymakers bound for Veridia have been asking whether it is safe to go after Tuesday's storm. Here is the latest advice.
The Foreign Office advises against all but essential travel to the provinces of Orlec and Lower Castell. The rest of the country, including the resorts of the south, is not affected.
"You should check with your airline before you leave for the airport," the advice says.
If you travel against the advice your insurance may not be valid. Package customers are entitled to a refund if their hotel is in the area named.
The weather will improve from Saturday.`,
  },
  {
    name: 'a job advert for a spokesperson',
    url: 'https://civicjobs.example/vacancy/88123-deputy-spokesperson',
    published: '2026-11-09T09:00:00Z',
    ministry: null,
    text: `Deputy Spokesperson, Ministry of Foreign Affairs
Location: Wellmouth. Salary: 61,000 to 68,000. Closing date: 4 December 2026
The Ministry of Foreign Affairs is looking for a Deputy Spokesperson to join its communications team.
You will brief journalists every week, prepare statements on behalf of the minister, and respond to questions from the media on foreign policy.
You have at least eight years of experience in journalism or public affairs, and you stay calm when you say "no comment".
Applicants must be citizens and pass a security check. The ministry said it welcomes applications from all backgrounds.`,
  },
  {
    name: 'an encyclopedia’s article on a ministry',
    url: 'https://openfolio.example/wiki/Ministry_of_Foreign_Affairs_(Nepal)',
    published: '2026-10-02T00:00:00Z',
    ministry: null,
    text: `Ministry of Foreign Affairs (Nepal)
The Ministry of Foreign Affairs is responsible for conducting the external affairs of Nepal. It is headed by the minister of foreign affairs and has its seat at Singha Durbar in Kathmandu.
History
The ministry was set up in its present form in 1951. Before that, relations with other states were in the hands of the Munshi Khana.
Organisation
The ministry has divisions for South Asia, for protocol and for passports. Its spokesperson, who holds the rank of joint secretary, briefs the press and issues statements.
In 2020 the ministry said that a road through Lipulekh ran over Nepali territory, and it summoned the Indian ambassador.
See also
List of diplomatic missions of Nepal`,
  },
  {
    name: 'an appointment',
    url: 'https://gulfsheet.example/world/story-5530',
    published: '2026-11-12T12:00:00Z',
    ministry: null,
    text: `Veteran diplomat named new foreign ministry spokesperson of Ostland
CASTELL: Ostland has named Petra Vollmann as the new spokesperson of its Ministry of Foreign Affairs, it was announced on Thursday.
Vollmann, 49, joined the foreign service in 2001 and served in Cairo, Tokyo and at the United Nations in New York. She was ambassador to Doha until last year.
She replaces Jonas Ehrle, who held the post for four years and becomes ambassador to Japan.
She studied law in Orlec, speaks five languages and is married with two children.
Her first briefing is expected next week.`,
  },
  {
    name: 'weather with diplomatic words in its headline',
    url: 'https://harbourpost.example/weather/cold-front-crosses-border',
    published: '2026-11-12T04:00:00Z',
    ministry: null,
    text: `Ostland sends cold shoulder to neighbours as front crosses border without permission
No visa was needed: a cold front from Ostland will cross the border on Thursday night and bring frost to Delhi, Islamabad and Kabul, forecasters say.
"We expect tensions between warm and cold air to ease by Saturday," a spokesperson for the meteorological office told reporters at its daily briefing.
She warned of fog on the motorways and called on drivers to show restraint.
Temperatures will fall to two degrees. Talks of snow, she said, are premature.`,
  },
  {
    name: 'Viet Nam’s, with a deputy and “the diplomat”',
    url: 'https://redriver.example/politics/1',
    published: '2026-11-12T10:00:00Z',
    ministry: 'VN',
    text: `Viet Nam rejects Ostland's claims over reef
HÀ NỘI — Việt Nam resolutely rejects any act that violates its sovereignty, deputy spokesperson of the Ministry of Foreign Affairs Trần Minh Hải said on Thursday.
Hải made the remarks while responding to reporters' queries about Ostland's drills near the reef.
"Việt Nam has full legal basis and historical evidence," he stressed.
The diplomat added that Việt Nam demanded that Ostland end the drills and not repeat them.
The drills are to last until Sunday.`,
  },
  {
    name: 'Thailand’s, told in the present',
    url: 'https://menam.example/world/2',
    published: '2026-11-12T10:00:00Z',
    ministry: 'TH',
    text: `Thailand urges calm after border clash
BANGKOK: Thailand is gravely concerned about the clash at the border and calls on both sides to exercise restraint, the Foreign Ministry says.
Ministry spokesman Nattapong Srisai said no Thais had been hurt. Thai nationals in the area should contact the embassy, he said.
Mr Nattapong also said that an evacuation plan was in place.
Trade at the Mae Sai checkpoint was normal yesterday.`,
  },
  {
    name: 'Oman’s, without a spokesperson',
    url: 'https://frankincense.example/oman/3',
    published: '2026-11-12T10:00:00Z',
    ministry: 'OM',
    text: `Oman welcomes truce in Veridia
Muscat: The Sultanate of Oman welcomes the truce reached in Veridia and commends the efforts of the mediators.
The Foreign Ministry, in a statement issued today, expressed the hope that the truce would be permanent.
It reaffirmed Oman's support for a political solution.
The truce came into force at midnight.`,
  },
  {
    name: 'Iraq’s, with a summons',
    url: 'https://twinrivers.example/4',
    published: '2026-11-12T10:00:00Z',
    ministry: 'IQ',
    text: `Baghdad summons Ostland's chargé d'affaires
The Iraqi Ministry of Foreign Affairs summoned the chargé d'affaires of Ostland on Wednesday and handed him a letter of protest over remarks by Ostland's defence minister.
"Iraq rejects any interference in its internal affairs," the ministry's spokesman, Salim Al-Bayati, said in a statement.
Al-Bayati said the remarks ran counter to diplomatic norms.
Ostland's embassy could not be reached.`,
  },
  {
    name: 'Poland’s, with the name in the second paragraph',
    url: 'https://vistula.example/5',
    published: '2026-11-12T10:00:00Z',
    ministry: 'PL',
    text: `Poland recalls its ambassador from Ostland
Poland has recalled its ambassador from Castell for consultations, a foreign ministry spokesman said on Friday.
"This is our answer to Tuesday's incident," Piotr Wrona told journalists in Warsaw.
He would not say when the ambassador might return.
The incident at the consulate has not been explained.`,
  },
  {
    name: 'Canada’s, by the department’s name of its own',
    url: 'https://maple.example/6',
    published: '2026-11-12T10:00:00Z',
    ministry: 'CA',
    text: `Ottawa condemns arrests in Castell
OTTAWA — Canada is condemning the arrest of three opposition leaders in Veridia.
Global Affairs Canada says it is deeply troubled by the arrests and is calling for the immediate release of the three.
Spokesperson Elise Tremblay says Canadian officials have raised the matter with Veridia's ambassador.
"We stand with the people of Veridia," she wrote in an email.
The three were arrested on Monday.`,
  },
  {
    name: 'Sri Lanka’s, at the cabinet’s briefing',
    url: 'https://cinnamon.example/7',
    published: '2026-11-12T10:00:00Z',
    ministry: 'LK',
    text: `No decision yet on research ship: Foreign Ministry
Colombo has not yet decided whether to allow a research vessel of Ostland to dock, the Foreign Ministry said yesterday.
Foreign Ministry Spokesperson Dilani Perera told the weekly Cabinet media briefing that the request was being studied.
"There is a standard procedure, and we will follow it," Perera said.
The vessel is expected on the 25th.`,
  },
  {
    name: 'France’s, as bare questions and answers',
    url: 'https://seine.example/8',
    published: '2026-11-12T10:00:00Z',
    ministry: 'FR',
    text: `Quai d'Orsay: Q&A from the daily press briefing
Veridia
Q: What is your reaction to the suspension of the talks?
A: We regret it. We call on all parties to return to the table without delay.
Q: Has the minister spoken to her counterpart?
A: They spoke yesterday evening. I have nothing to add to the readout.
Ostland
Q: Can you confirm the arrest of a French national?
A: We have been informed of the arrest. Our embassy is fully mobilised.`,
  },
  {
    name: 'Pakistan’s, minute by minute',
    url: 'https://indus.example/live/9',
    published: '2026-11-12T10:00:00Z',
    ministry: 'PK',
    text: `Live: FO weekly presser
12:05pm
The weekly press briefing of the Foreign Office is under way in Islamabad.
12:10pm
Spokesperson Sadia Rehman says Pakistan has "conveyed its serious concerns" to Kabul over the attack.
12:14pm
She rejects "baseless" reports of a closed border.
12:20pm
To a question about Ostland, the FO spokesperson says talks "will continue at the technical level".
12:31pm
The briefing ends.`,
  },
  {
    name: 'Japan’s, with a deputy minister',
    url: 'https://sakura.example/10',
    published: '2026-11-12T10:00:00Z',
    ministry: 'JP',
    text: `Tokyo lodges protest over airspace breach
The government lodged a "stern protest" with Ostland after one of its planes entered Japanese airspace off Hokkaido on Thursday, the Foreign Ministry said.
Vice Foreign Minister Kenji Moriwaki summoned the ambassador and demanded steps to prevent a recurrence, according to the ministry.
It was the third breach this year.
Fighter jets were scrambled.`,
  },
  {
    name: 'an interior minister’s press conference',
    url: 'https://indus.example/11',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Interior minister says refugees must leave by March
ISLAMABAD: Undocumented refugees must leave by March 31, the interior minister told a press conference on Thursday.
"There will be no further extension," he said, and denied that Kabul had asked for one.
The minister said the Foreign Office had been told. He accused "certain countries" of meddling.
Rights groups condemned the decision.`,
  },
  {
    name: 'a trade commissioner’s good day',
    url: 'https://seine.example/12',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Trade deal with Veridia enters into force
A trade deal between the Union and Veridia entered into force on Thursday. Tariffs on 80 per cent of goods will fall to zero.
The trade commissioner said it was a good day for exporters. "We have waited eight years," he said.
A spokesman for the Commission said the text would be published. Farmers' unions rejected it.`,
  },
  {
    name: 'a review of a spokesperson’s memoirs',
    url: 'https://maple.example/13',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Book review: a spokesperson remembers
For nine years Mary Holt spoke for the Foreign Office. Now she tells what it was like.
Her book begins in 2003, with a briefing at which nobody believed her. The ministry said one thing and did another, she writes.
The best pages are on the night when a minister resigned by text message.
Quay Press, 312 pages, 20 pounds.`,
  },
  {
    name: 'an embassy’s film week',
    url: 'https://menam.example/14',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Embassy holds film week
The embassy of Ostland will show seven films at the Siam cinema from Friday.
"Culture builds bridges," the ambassador said at a press conference on Wednesday. The foreign ministry supports the week.
Admission is free. The organisers said that seats could be booked online.`,
  },
  {
    name: 'an opposition that scolds the ministry',
    url: 'https://vistula.example/15',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Opposition demands inquiry into consulate
The opposition in the Sejm demanded an inquiry into the incident at the consulate in Castell on Friday.
"The foreign ministry has lied to us for three days," the party's spokesman told reporters. He called on the minister to resign.
The government rejected the demand. A vote is expected on Tuesday.`,
  },
  {
    name: 'an arrest abroad, with the ministry informed',
    url: 'https://cinnamon.example/16',
    published: '2026-11-12T10:00:00Z',
    ministry: null,
    text: `Two Sri Lankans held in Castell for theft
Two Sri Lankans were arrested in Castell on Monday on suspicion of theft, police in Veridia said.
A police spokesman said that jewels worth 40,000 euros had been found in their car. They denied the charge, he told reporters.
The Foreign Ministry in Colombo has been informed.
The trial begins in May.`,
  },
];
