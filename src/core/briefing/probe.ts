/**
 * Words of which every report of a foreign ministry's briefing has at least one: what the ministries, their
 * spokespersons and their places are called. Kept apart from the registry and small, because it is all that runs on
 * pages that are no briefing; a test holds it against the registry.
 */
export const SPEAKS_OF_MINISTRY =
  /foreign (office|ministry|affairs|secretary|minist)|\b(FO|MFA|MEA|MOFA|FCDO|EEAS)\b|external affairs|state department|department of state|foreign, commonwealth|spokes(man|woman|person)|(au|ministère|ministre) .{0,20}affaires étrangères|auswärtige|außenminist|dışişleri|exteriores|حارجہ|خارج[یةه]|विदेश|外交部|外務省|외교부|МИД|иностранных дел/iu;
