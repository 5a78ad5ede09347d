import type { CardContent, MeasureText } from '../../../src/export/card/cardContent';

/** Wider than any letter of the types a card is set in comes out on average. */
export const measure: MeasureText = (text, size) => text.length * size * 0.56;

const end = (title: string) => ({ title, angle: '92°', numbers: ['knee 10°'], figure: null });

export const CARD: CardContent = {
  sides: {
    left: {
      name: 'Leg press 45°',
      verdict: { before: 'Stays ', emphasis: '92° bent', after: '' },
      because: 'Bottom: 145° as set. Top: a knee 10° short of straight.',
      ends: [end('Start'), end('Top')],
    },
    right: {
      name: 'Barbell hip thrust',
      verdict: { before: 'Gets ', emphasis: 'straight', after: '' },
      because: 'Bottom: 100° as set. Top: lockout at 0°.',
      ends: [end('Start'), end('Top')],
    },
  },
  answer: 'Hip thrust works glute max harder: 37 against 20 N·m a leg at these loads.',
  charts: [],
  differences: Array.from({ length: 30 }, (_, i) => ({
    label: `Setting ${i}`,
    shown: { left: '1.0 cm', right: '2.0 cm' },
  })),
  setups: ['Leg press 45°: all at default.', 'Barbell hip thrust: all at default.'],
  sources: 'Anatomy follows <others> & is scaled.',
  made: 'Lockout 0.1.0, 2026-12-01 UTC',
  link: `https://lab.example/lockout/#s=2.${'abcXYZ019-_'.repeat(20)}`,
};
