import { articleOf } from '../article-of';

/** An article with every form of attribution. */
export const fixtureArticle = () =>
  articleOf(
    'Ministry rejects ‘baseless’ report on border talks',
    '> Spokesperson says no date is set; neighbours differ',
    'MARGALLA CITY: The Foreign Office on Thursday rejected a report that talks had been called off, and urged Kabul to honour its written commitments.',
    '“We have asked twice. We will ask again,” spokesperson Sana Dar told reporters, adding that the envoys would meet “within days”.',
    '“Nobody benefits from a closed border.”',
    'According to a joint statement, both sides agreed to reopen two crossings by May. Critics called the plan “a promise on paper”.',
    '## Water data',
    'Asked about the dam, she declined to comment. The ministry had earlier expressed grave concern over the flow of the river, which Delhi described as normal — a claim that Islamabad disputes.',
    '* Pakistan will continue to take part in the talks',
    'The river carries a third of the water it carried in 1990.',
  );
