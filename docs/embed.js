// An example of a page that shows Lockout in a frame and talks to it. The messages are those of embed.md.

const page = new URL(new URLSearchParams(location.search).get('page') ?? '../dist/', location.href);
const frame = document.querySelector('#frame');
const at = (id) => document.querySelector(`#${id}`);
const write = (id, text) => {
  at(id).textContent = text;
};

/** The setups as the frame last told them: what is changed of them is sent back whole. */
let setups = null;

function say(message) {
  // only to the page that was put into the frame, wherever the frame may be by now
  frame.contentWindow.postMessage({ lockout: 1, ...message }, page.origin);
}

const HEARD = {
  ready: () => say({ type: 'hello', theme: themeHere() }),
  size: ({ width, height }) => {
    frame.height = height;
    write('size', `${width} × ${height} px`);
  },
  phase: showClock,
  state: (state) => {
    showClock(state);
    setups = state.setup.setups;
    write('foot-height', `${Math.round(100 * (setups[0].settings.footHeight ?? 0))} cm`);
    for (const side of ['left', 'right']) write(side, describe(state.numbers[side]));
  },
  done: ({ of, note }) => write('answer', note ? `${of}: ${note}` : `${of}: done`),
  error: ({ sentence }) => write('answer', sentence),
};

/** What this page is drawn in; one that says nothing of it is light. */
function themeHere() {
  const scheme = getComputedStyle(frame).colorScheme;
  if (!scheme.includes('dark')) return 'light';
  return scheme.includes('light') ? 'system' : 'dark';
}

function showClock({ phase, isPlaying }) {
  write('clock', `${Math.round(100 * phase)} %, ${isPlaying ? 'playing' : 'at rest'}`);
  write('play', isPlaying ? 'Pause' : 'Play');
  at('phase').value = phase;
}

function describe({ exercise, verdict, metrics, loads }) {
  if (!metrics) return `${exercise}: ${verdict}`;
  const { value, unit } = metrics['hipFlexion.top'];
  const moment = loads ? `, peak hip extension ${loads.peak_hip_extension.value_Nm.toFixed(0)} N·m` : '';
  return `${exercise}: ${verdict}; hip joint at the top ${Math.round(value)} ${unit}${moment}`;
}

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== page.origin || data?.lockout !== 1) return;
  HEARD[data.type]?.(data);
});

at('phase').addEventListener('input', ({ target }) => say({ type: 'set-phase', phase: Number(target.value) }));
at('feet').addEventListener('input', ({ target }) => {
  if (!setups) return;
  const [left, right] = setups;
  const settings = { ...left.settings, footHeight: Number(target.value) };
  say({ type: 'set-setup', setup: { setups: [{ ...left, settings }, right] } });
});
at('play').addEventListener('click', ({ target }) => say({ type: target.textContent === 'Play' ? 'play' : 'pause' }));
at('theme').addEventListener('change', ({ target }) => say({ type: 'set-theme', theme: target.value }));
at('wrong').addEventListener('click', () => say({ type: 'set-phase', phase: 'halfway', id: 'wrong' }));
at('controls').addEventListener('submit', (event) => event.preventDefault());

page.search = '?embed=1&charts=hip-shares,gluteus-maximus-arm';
frame.src = page.href;
// where the frame was there first, its `ready` has gone by
frame.addEventListener('load', () => say({ type: 'hello', theme: themeHere() }));
