/** What stands over an advertisement. */
export const ADVERTISEMENT =
  /^[-–—\s]*(advertisement|advertising|advertorial|ads?|advert|anuncio|publicidad|publicité|anzeige|реклама|sponsored( content)?|promoted|story continues below( this)? advertisement|article continues (after|below).{0,30}|continue reading.{0,40})[-–—\s]*$/i;

/** Lines that are never news text wherever they stand, one idea a pattern, matched against a whole folded line. */
const LINES: readonly RegExp[] = [
  /^(also|must|you may also) (read|see|watch|like)\b/i,
  /^(read|see|watch|click|tap) (more|also|next|here|this|full|now|the full)\b.{0,120}$/i,
  /^(related|recommended|trending|popular|more)( (stories|articles|news|posts|topics|coverage|reading|content|from|on|in))?\b.{0,30}:?$/i,
  /^(don['’]t miss|editor['’]s picks?|top stories|most (read|popular|viewed)|up next|you might also like|what to read next)\b/i,
  ADVERTISEMENT,
  /^(share|tweet|like|print|email|e-mail|save|copy link|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|instagram|youtube|pocket|tumblr|follow|subscribe|sign up|log ?in|listen|comments?|bookmark|reply|close|open|menu|search|next|previous|prev|font size|a[+-])([ ,/|·•]+(share|tweet|print|email|save|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|link|comments?|copy))*$/i,
  /^(share|tweet|pin|post|send|email|print)( (this|on|to|via|it|the))+\b.{0,60}$/i,
  /^(icon-\w+\s*)+$/i,
  /^(tags?|topics?|filed under|categor(y|ies)|labels?|keywords?|posted in|read more on)\s*:.{0,300}$/i,
  /^tags?:?$/i,
  /^(leave a (reply|comment)|post a comment|join the (discussion|conversation)|your email address will not be published|required fields are marked|add (a )?comment|view comments|show comments|comments? (are )?closed|be the first to comment|\d+ (comments?|replies|thoughts on .*|responses? to .*))/i,
  /^(sign up|subscribe|follow us|join us|join our|get (the|our|all)( \w+)? (latest|top|breaking|day|news|best|alerts)|stay (connected|updated|informed|tuned)|download (the|our) .{0,30}app|like us|find us|add .{0,40} (preferred|google))\b.{0,200}$/i,
  /^(\d[\d.,]*k?\s*(views?|shares?|reads?|likes?|comments?|mins?( read)?|minutes?( read)?|min read)[\s,|·•]*)+$/i,
  /^\d+ ?mins? read$/i,
  /^(©|\(c\)|copyright\b|all rights reserved)/i,
  /^(image|photo|picture|video|media|file photo|representational image|photograph)\s*(copyright|caption|credit|source|by|courtesy|:)/i,
  /\((image|photo|picture|pic|file photo|credit)s?\s*[:/-][^()]{0,60}\)\s*$/i,
  /^(like|enjoy(ed|ing)?|love) this (story|article|post)\b|^if you (liked|enjoyed) (this|our)\b|^(have|got) a (news )?(tip|story|confidential)\b|^(email|e-mail|contact|reach|follow|write to) .{3,60}( at | on |@)/i,
  /^(listen to|follow|join|find|watch) .{2,40} (on|live|via) (the )?(twitter|x|facebook|instagram|whatsapp|telegram|youtube|spotify|apple|google|linkedin)/i,
  /^(last )?(updated|published|posted|modified|first published|aktualisiert|publicado|publié|diterbitkan)( on| at|:)?\s.{0,40}\d{1,4}.{0,24}$/i,
  /^(citation|cite this|explore further|provided by|doi|source(?!\s*:.*\b(spokes\w+|minister|official)\b))\s*:|^this (document|material|content) (is subject to|may not be)/i,
  /^\(?(reporting|writing|additional reporting|editing|compiled) by .{3,200}\)?\.?$/i,
  /^(loading|please wait|thank you! your submission|oops! something went wrong|skip to|jump to|back to top|scroll (down|to)|play video|watch now|view (all|gallery|image|more)|show (more|less)|see (more|all|also)|learn more|expand|collapse|minimi[sz]e|tap to|swipe)\b.{0,40}$/i,
  /^(this (article|content|story) is (only |exclusively )?(for|available|exclusive)( to)?( our| premium)? (subscribers|members|premium)|to (continue|keep) reading\b|already (a|have)( an?)? (subscriber|subscription|member|account)|get unlimited access|unlock (this|unlimited)|you have \d+ free|subscribe to (continue|read|unlock))/i,
  /^(posted |updated )?(an?|\d+) ?(s|m|h|d|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?) ago$/i,
  /^(المصدر|ماخذ|منبع|источник|kaynak|来源|來源|出典|출처|quelle)\s*[:：].{0,80}$/i,
  /^(اقرأ (أيضا|المزيد)|للمزيد|بیشتر بخوانید|یہ بھی پڑھیں|مزید پڑھیں|ये भी पढ़ें|यह भी पढ़ें|आरो পড়ুন|আরও পড়ুন|читайте также|читать далее|延伸阅读|相关阅读|相关新闻|関連記事|관련기사|ayrıca oku|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|baca juga)(?![\p{L}]).{0,160}$/iu,
  /^[(（]?(责任?编辑?|责编|編集)\s*[:：].{0,40}$/u,
  /^[^\p{L}\p{N}]+$/u,
  /^<(img|iframe|script|div|a|p)\b/i,
  /^(we use cookies|this (site|website) uses cookies|by (continuing|clicking|using))/i,
  /^(about the author|the writer is|the author is|written by|edited by|reporting by|editing by|additional reporting|with (inputs|input) from|this (story|article) (was|has been|first|originally)( been)? (published|appeared|auto-generated|edited|updated).{0,160}$)/i,
];

/** Whether a line is page furniture by its words alone. */
export const isFurnitureLine = (line: string): boolean =>
  line.length < 320 && LINES.some((pattern) => pattern.test(line));

/** Titles of parts that end an article: what follows under them is not its text. */
export const ENDING =
  /^(leave a (reply|comment)|comments?( \(\d+\))?|related( (stories|articles|news|posts|topics|coverage|content))?|more (stories|news|from|on|in)( [\p{L}’' ]{2,30})?|recommended( for you| stories)?|you may (also )?like|you might (also )?like|also (read|in)|read (more|next|also)|trending( now)?|latest (news|stories|posts)|most (read|popular|viewed|recent)( stories)?|recent posts|popular posts|about the author|share this( article| story| post)?|tags?|top stories|editor['’]s picks?|from around the web|sponsored|next (article|story)|previous (article|story)|see also|references|external links|sources?)\s*:?$/iu;

/** Titles of a publisher's own list of key points. */
export const KEY_POINTS_TITLE =
  /^(key (points|takeaways|highlights|developments|facts)|highlights|story highlights|in (short|brief|summary)|at a glance|the gist|summary|takeaways|quick read|what we know( so far)?|main points|top points|اہم نکات|मुख्य बातें|ملخص|أبرز النقاط|نکات کلیدی|要点|главное|öne çıkanlar)\s*:?$/i;
