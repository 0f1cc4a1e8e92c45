/**
 * Words of which every report of a foreign ministry's briefing has at least one: what the ministries, their
 * spokespersons and their places are called. Kept apart from the registry and small, because it is all that runs on
 * pages that are no briefing; a test holds it against the registry.
 */
export const SPEAKS_OF_MINISTRY =
  /foreign (office|ministry|affairs|secretary|minist|and comm|policy)|\b(FO|MFA|MEA|MOFA|FCD?O|EEAS|SEAE|DFAT?)\b|external (affairs|action)|state dep|department of state|foreign, comm|foreign affairs|global affairs|spokes(man|woman|person)|quai d.orsay|affaires (étrangères|mondiales)|auswärtige|außenminist|dışişleri|gaimusho|kemlu|luar negeri|ngoại giao|xarici|خارج[ہه]|الخارجية|دیپلماسی|ترجمان|سخنگو|विदेश|परराष्ट्र|পররাষ্ট্র|外交部|国务院|外務省|외교부|МИД|Госдеп|МЗС|иностранных дел|закордонних|משרד החוץ/iu;
