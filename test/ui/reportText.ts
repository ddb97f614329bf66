/** A text with a state, an armed group, a named weapon and a generic one. */
export const TEXT = [
  'Iran has sent Fateh-110 missiles to Hezbollah, according to a report.',
  '',
  'Iranian officials denied it. Hezbollah said nothing about ballistic missiles.',
  '',
  'Israel and Iran have traded threats for years.',
  '',
].join('\n');
