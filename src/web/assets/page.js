/* What scripts add to pages that work without them: parts that renew themselves, and fields that copy on a click. */

/** What does not scroll is no stop for the keyboard. */
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});
function watchWidths(within) {
  for (const wide of within.querySelectorAll('.wide')) widths.observe(wide);
}
watchWidths(document);

/** Parts of the page that may have changed bear an id that begins with "live-". */
const live = document.body.dataset.live;
let waiting = 0;

async function renew(quietly = false) {
  waiting = 0;
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let changed = false;
  for (const part of document.querySelectorAll('[id^="live-"]')) {
    const next = fresh.getElementById(part.id);
    // Whoever is typing or has opened something keeps what they have.
    if (!next || part.id === 'live-note' || part.contains(document.activeElement)) continue;
    if (part.querySelector('details[open]') || part.textContent === next.textContent) continue;
    part.replaceWith(document.adoptNode(next));
    watchWidths(next);
    changed = true;
  }
  if (changed && !quietly) tell('This page was brought up to date.');
}

/** Read out, shown for a while, and gone: it must not cover what it speaks of. A busy page is not read out all the time. */
const SHOWN_MS = 6_000;
const QUIET_MS = 60_000;
let toldAt = Number.NEGATIVE_INFINITY;
function tell(words) {
  if (performance.now() - toldAt < QUIET_MS) return;
  toldAt = performance.now();
  const note = document.getElementById('live-note');
  note.textContent = words;
  setTimeout(() => note.replaceChildren(), SHOWN_MS);
}

/** What was not ready in time is asked for again, a little later each time. */
function comeBack(wait) {
  if (document.querySelector('[data-pending]') && wait < 20_000)
    setTimeout(() => renew().then(() => comeBack(wait * 2)), wait);
}
comeBack(500);

/** Work under way is looked at as long as it lasts; its bar says enough, so nothing is announced. */
const PROGRESS_MS = 2_000;
function keepUp() {
  if (document.querySelector('[data-progress]'))
    setTimeout(() => renew(true).then(keepUp, keepUp), PROGRESS_MS);
}
keepUp();

/** A file that is chosen fills the field it stands for. */
for (const chooser of document.querySelectorAll('[data-fill]')) {
  chooser.addEventListener('change', async () => {
    if (chooser.files[0]) document.getElementById(chooser.dataset.fill).value = await chooser.files[0].text();
  });
}

if (live) {
  const events = new EventSource(`/v1/events/stream?${live}`);
  const soon = () => {
    if (waiting === 0) waiting = setTimeout(() => renew(), 400);
  };
  for (const type of document.body.dataset.events.split(' ')) events.addEventListener(type, soon);
  addEventListener('pagehide', () => events.close());
}

for (const field of document.querySelectorAll('[data-copy]')) {
  field.addEventListener('focus', () => field.select());
}

/** Keys of those who read diffs all day: j and k for the next and the previous change, / for the search. */
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select')) return;
  if (event.key === '/') {
    event.preventDefault();
    document.querySelector('.find input').focus();
  }
  if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
});

let at = -1;
function step(way) {
  const changes = [...document.querySelectorAll('.change')].filter((change) => change.checkVisibility());
  if (changes.length === 0) return;
  at = Math.max(0, Math.min(changes.length - 1, at + way));
  const change = changes[at];
  change.tabIndex = -1;
  change.focus();
  change.scrollIntoView({ block: 'center' });
}

/** Tells below the field what would happen, while it is filled in. */
const submission = document.querySelector('form[data-check]');
if (submission) {
  const note = submission.querySelector('[role="status"]');
  const field = submission.querySelector('textarea');
  let typing = 0;
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(check, 300);
  });
  async function check() {
    if (field.value.trim() === '') {
      note.replaceChildren();
      return;
    }
    const answer = await fetch('/submit/check', {
      method: 'POST',
      body: new URLSearchParams(new FormData(submission)),
    });
    const list = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('fates');
    if (list) note.replaceChildren(...document.adoptNode(list).childNodes);
  }
  if (field.value !== '') check();
}

/** A link from elsewhere may name only the statement: the part that it stands in is asked for. */
const [, statement] = /^#(clm_\w+)$/.exec(location.hash) ?? [];
if (statement && document.querySelector('[data-parts]') && !document.getElementById(statement)) {
  const target = new URL(location.href);
  if (target.searchParams.get('claim') !== statement) {
    target.search = `?claim=${statement}`;
    location.replace(target);
  }
}
