/**
 * Words of which every report of a foreign ministry's briefing has at least one: what the ministries, their
 * spokespersons and their places are called. Kept apart from the registry and small, because it is all that runs on
 * pages that are no briefing; a test holds it against the registry.
 */
export const SPEAKS_OF_MINISTRY =
  /foreign (office|ministry|affairs|secretary|minist|and comm|policy)|\b(FO|MFA|MEA|MOFA|FCD?O|EEAS|SEAE|DFAT?)\b|external (affairs|action)|state dep|foggy bottom|department of state|foreign, comm|foreign affairs|global affairs|spokes(man|woman|person)|quai d.orsay|affaires (étrangères|mondiales)|département d.état|auswärtige|außenminist|dışişleri|gaimusho|kem(?:en)?lu|luar negeri|wisma putra|farnesina|spraw zagran|tashqi ishlar|daşary|ngoại giao|xarici|خارج[ہه]|الخارجية|دیپلماسی|ترجمان|سخنگو|विदेश|परराष्ट्र|পররাষ্ট্র|بهرنیو|外交部|[国國][务務][院省]|外[务務]省|외[교무][부성]|국무부|МИД|Госдеп|Форин|МЗС|иностранных дел|закордонних|істер|иштер|хориҷии|Արտաքին|ԱԳՆ|משרד החוץ/iu;
