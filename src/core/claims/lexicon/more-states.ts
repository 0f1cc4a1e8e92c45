/**
 * States and territories beside those of states.ts, whose words the network was trained with: these it does not know as
 * such, so that more can be added without training anew. The same columns.
 */
export const MORE_STATES = `
TG|Togo|Togolese|Lomé
BJ|Benin|Beninese|Porto-Novo
GN|Guinea|Guinean|Conakry
CI|Ivory Coast|Ivorian|Abidjan,Côte d'Ivoire,Côte d’Ivoire
LR|Liberia|Liberian|Monrovia
SL|Sierra Leone|Sierra Leonean|Freetown
GM|Gambia|Gambian|Banjul,The Gambia
GW|Guinea-Bissau||
MR|Mauritania|Mauritanian|Nouakchott
TD|Chad|Chadian|N'Djamena,N’Djamena
CF|Central African Republic||Bangui
GA|Gabon|Gabonese|Libreville
GQ|Equatorial Guinea||
BI|Burundi|Burundian|Bujumbura,Gitega
MW|Malawi|Malawian|Lilongwe
MG|Madagascar|Malagasy|Antananarivo
MU|Mauritius|Mauritian|
SC|Seychelles||
KM|Comoros|Comorian|
BW|Botswana||Gaborone
LS|Lesotho||
SZ|Eswatini||
MT|Malta|Maltese|Valletta
BZ|Belize||
JM|Jamaica|Jamaican|
TT|Trinidad and Tobago|Trinidadian|
BS|Bahamas|Bahamian|
BB|Barbados||
GY|Guyana|Guyanese|
SR|Suriname|Surinamese|Paramaribo
DO|Dominican Republic||Santo Domingo
SB|Solomon Islands||Honiara,Solomons
VU|Vanuatu|Ni-Vanuatu|Port Vila
WS|Samoa|Samoan|Apia
TO|Tonga|Tongan|
KI|Kiribati||Tarawa
TV|Tuvalu|Tuvaluan|
NR|Nauru|Nauruan|
PW|Palau|Palauan|
MH|Marshall Islands|Marshallese|
FM|Micronesia|Micronesian|
CK|Cook Islands|Cook Islander,Cook Islanders|Rarotonga,Cooks
GL|Greenland|Greenlandic,Greenlanders|Nuuk
FK|Falkland Islands||Falklands,Malvinas
GI|Gibraltar||
CD|Democratic Republic of the Congo||Congo
KP|North Korea||N Korea
KR|South Korea||S Korea`;
