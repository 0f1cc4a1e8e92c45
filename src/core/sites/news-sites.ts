/** A news site that Readout runs on without being asked: its host, subdomains included, and the country it writes from. */
export interface NewsSite {
  readonly host: string;
  readonly country: string;
}

/** Hosts by the country (ISO 3166-1 alpha-2, UK for Britain) whose ministry their readers mean by "the Foreign Office". */
const HOSTS: Readonly<Record<string, string>> = {
  PK: 'dawn.com geo.tv tribune.com.pk thenews.com.pk nation.com.pk app.com.pk radio.gov.pk ptv.com.pk brecorder.com dailytimes.com.pk pakobserver.net thefridaytimes.com arynews.tv samaa.tv dunyanews.tv aaj.tv 24newshd.tv hum.tv bolnews.com minutemirror.com.pk dailypakistan.com.pk pakistantoday.com.pk propakistani.pk jang.com.pk express.pk urdupoint.com nawaiwaqt.com.pk independenturdu.com humnews.pk abbtakk.tv suchtv.pk khybernews.tv mofa.gov.pk',
  IN: 'thehindu.com indianexpress.com hindustantimes.com timesofindia.indiatimes.com economictimes.indiatimes.com ndtv.com indiatoday.in theprint.in thewire.in scroll.in news18.com firstpost.com livemint.com business-standard.com deccanherald.com tribuneindia.com telegraphindia.com newindianexpress.com ptinews.com aninews.in theweek.in outlookindia.com wionews.com republicworld.com zeenews.india.com jagran.com bhaskar.com amarujala.com aajtak.in mea.gov.in rediff.com freepressjournal.in dnaindia.com oneindia.com',
  CN: 'globaltimes.cn chinadaily.com.cn xinhuanet.com news.cn cgtn.com people.cn china.org.cn ecns.cn thepaper.cn mfa.gov.cn',
  HK: 'scmp.com hongkongfp.com thestandard.com.hk',
  US: 'nytimes.com washingtonpost.com apnews.com cnn.com npr.org nbcnews.com cbsnews.com abcnews.go.com foxnews.com usatoday.com politico.com thehill.com axios.com bloomberg.com wsj.com time.com foreignpolicy.com voanews.com latimes.com pbs.org newsweek.com upi.com csmonitor.com state.gov rferl.org',
  UK: 'bbc.co.uk bbc.com theguardian.com reuters.com ft.com independent.co.uk telegraph.co.uk thetimes.com news.sky.com economist.com standard.co.uk middleeasteye.net amwaj.media newarab.com gov.uk asharq.com',
  RU: 'tass.com tass.ru interfax.ru interfax.com rt.com ria.ru sputnikglobe.com themoscowtimes.com kommersant.ru rbc.ru iz.ru lenta.ru mid.ru',
  IR: 'presstv.ir tehrantimes.com irna.ir mehrnews.com tasnimnews.com farsnews.ir isna.ir iranintl.com ifpnews.com financialtribune.com',
  TR: 'aa.com.tr dailysabah.com hurriyetdailynews.com trtworld.com trthaber.com hurriyet.com.tr sabah.com.tr milliyet.com.tr duvarenglish.com turkiyetoday.com',
  AF: 'tolonews.com khaama.com pajhwok.com ariananews.af amu.tv bakhtarnews.af afintl.com 8am.media',
  BD: 'thedailystar.net bdnews24.com dhakatribune.com prothomalo.com tbsnews.net newagebd.net unb.com.bd bssnews.net observerbd.com',
  LK: 'dailymirror.lk newsfirst.lk adaderana.lk island.lk sundaytimes.lk ft.lk economynext.com dailynews.lk newswire.lk',
  NP: 'kathmandupost.com myrepublica.nagariknetwork.com thehimalayantimes.com onlinekhabar.com risingnepaldaily.com',
  SA: 'arabnews.com saudigazette.com.sa spa.gov.sa alarabiya.net aawsat.com',
  QA: 'aljazeera.com aljazeera.net thepeninsulaqatar.com gulf-times.com qna.org.qa dohanews.co',
  AE: 'thenationalnews.com gulfnews.com khaleejtimes.com wam.ae skynewsarabia.com',
  EG: 'ahram.org.eg egypttoday.com dailynewsegypt.com egyptindependent.com madamasr.com sis.gov.eg youm7.com',
  IL: 'timesofisrael.com jpost.com haaretz.com ynetnews.com i24news.tv israelhayom.com',
  JP: 'japantimes.co.jp nhk.or.jp english.kyodonews.net asia.nikkei.com mainichi.jp asahi.com japannews.yomiuri.co.jp',
  KR: 'yna.co.kr koreaherald.com koreatimes.co.kr koreajoongangdaily.joins.com hani.co.kr',
  DE: 'dw.com spiegel.de tagesschau.de faz.net zeit.de sueddeutsche.de welt.de',
  FR: 'france24.com lemonde.fr rfi.fr lefigaro.fr liberation.fr',
  BE: 'euronews.com euractiv.com politico.eu euobserver.com brusselstimes.com',
  CH: 'swissinfo.ch news.un.org',
  UA: 'kyivindependent.com ukrinform.net pravda.com.ua kyivpost.com interfax.com.ua',
  AZ: 'apa.az trend.az azernews.az report.az',
  AM: 'armenpress.am news.am civilnet.am',
  GE: 'civil.ge agenda.ge',
  KZ: 'astanatimes.com inform.kz',
  UZ: 'gazeta.uz',
  JO: 'jordantimes.com petra.gov.jo royanews.tv',
  LB: 'naharnet.com lorientlejour.com nna-leb.gov.lb',
  IQ: 'rudaw.net shafaq.com iraqinews.com',
  KW: 'kuna.net.kw kuwaittimes.com arabtimesonline.com',
  OM: 'omanobserver.om timesofoman.com',
  BH: 'bna.bh gdnonline.com',
  VN: 'vnexpress.net vietnamnews.vn vietnamplus.vn tuoitrenews.vn',
  PH: 'inquirer.net rappler.com philstar.com pna.gov.ph gmanetwork.com mb.com.ph abs-cbn.com manilatimes.net',
  ID: 'thejakartapost.com antaranews.com en.tempo.co kompas.com jakartaglobe.id',
  MY: 'thestar.com.my malaymail.com bernama.com nst.com.my freemalaysiatoday.com',
  SG: 'straitstimes.com channelnewsasia.com',
  TH: 'bangkokpost.com nationthailand.com',
  MM: 'irrawaddy.com myanmar-now.org',
  KH: 'khmertimeskh.com',
  TW: 'taipeitimes.com focustaiwan.tw taiwannews.com.tw',
  AU: 'abc.net.au smh.com.au theaustralian.com.au sbs.com.au',
  NZ: 'rnz.co.nz nzherald.co.nz',
  CA: 'cbc.ca theglobeandmail.com thestar.com ctvnews.ca globalnews.ca nationalpost.com',
  NG: 'punchng.com premiumtimesng.com vanguardngr.com',
  ZA: 'dailymaverick.co.za news24.com',
  KE: 'nation.africa the-star.co.ke',
  IE: 'irishtimes.com rte.ie',
  IT: 'ansa.it',
  ES: 'elpais.com',
  PL: 'notesfrompoland.com polskieradio.pl',
  BR: 'agenciabrasil.ebc.com.br',
  ET: 'addisstandard.com',
  SY: 'sana.sy northpressagency.com',
  PS: 'wafa.ps',
  YE: 'sabanew.net',
  LY: 'libyaobserver.ly',
  SD: 'sudantribune.com',
};

export const NEWS_SITES: readonly NewsSite[] = Object.entries(HOSTS).flatMap(([country, hosts]) =>
  hosts.split(' ').map((host) => ({ host, country })),
);

/** The country a news site writes from; null for an address of no site in the list. */
export function countryOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const site = NEWS_SITES.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
  return site?.country ?? null;
}
