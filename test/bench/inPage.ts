import { simulate } from '../../src/model/simulate';
import { setupsOf } from './simulate';

// Built into one script that the bench hands to the page under test, so that the page's own work is told in units of the
// model's, both on the same thread of the same browser.

declare global {
  interface Window {
    /** `simulate` of both exercises, as often as asked. */
    simulateBoth: (times: number) => void;
  }
}

window.simulateBoth = (times) => {
  for (let i = 0; i < times; i++) for (const setup of setupsOf(i)) simulate(setup);
};
