import { phrases } from './phrases';

/** Being in touch, meeting, talking, and what was talked about. */
export const CONSULTS = phrases`
  in (?:close |constant |regular |continuous )?(?:touch|contact|communication|consultation|talks|discussions?)s?\b
  (?:held|holding|had|having) (?:talks|discussions|consultations|a meeting|meetings|a number of conversations|a (?:phone|telephone) call)
  exchang\w+ (?:of )?views
  views were exchanged
  channels? of communication
  diplomatic channels
  (?:contacts|talks|consultations|negotiations|discussions|messages)\b.{0,40}\b(?:continu\w+|under ?way|ongoing|progress|headway|exchanged|were on|go on)
  continuing contacts
  (?:phone|telephone) call
  the call (?:dealt|tackled|touched|covered|focused)
  (?:meeting|call|talks|discussions)\b.{0,90}\b(?:covered|dealt with|tackled|touched on|focused on|discussed)
  (?:was|were|is|are|been|being) discussed
  over the phone
  during the call
  by telephone
  spoke(?:n)? (?:to|with|by|twice)
  met (?:virtually|both|the|his|her|with)\b
  meeting was held
  (?:maintain|keep)s? .{0,12}(?:communication|contact)
  remain\w* engaged
  engaging\b
  working with
  have worked with
  talking to both
  conveyed (?:our|its|their) (?:position|views)
  exchange of messages
  taken up (?:the matter )?with
  taken up the matter
  has taken up
  raised (?:the case|the matter|the issue|with)
  came up during
  briefed members
  we talk\b
  figured prominently
  keeping in touch
  kept in the loop
  are (?:consulting|meeting)
  (?:was|were) consulting
  we are consulting
  granted consular access
  consular (?:officials|officers|team) (?:had|have) (?:visited|met)
  informed (?:its|our|their) partners
  signals? from
  pursuing their release
  sat down on
`;
