// Renews the panels every second and sends the buttons' forms without leaving the page.
const person = document.body.dataset.person;
const drawn = new Map();

async function renew() {
  try {
    const answer = await fetch(`/panels?person=${encodeURIComponent(person)}`);
    const panels = await answer.json();
    for (const [id, markup] of Object.entries(panels)) draw(id, markup);
  } catch {
    tell('模拟台没有答复，正在重试');
  }
}

function draw(id, markup) {
  if (drawn.get(id) === markup) return;
  drawn.set(id, markup);
  const panel = document.getElementById(id);
  const focused = [...panel.querySelectorAll('button')].indexOf(document.activeElement);
  panel.innerHTML = markup;
  // Whoever works with the keyboard stays on their button.
  if (focused >= 0) panel.querySelectorAll('button')[focused]?.focus();
}

function tell(text) {
  document.getElementById('notice').textContent = text;
}

async function press(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body });
  tell((await answer.json()).notice ?? '没有办成');
  await renew();
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.id === 'picker') return;
  event.preventDefault();
  void press(form);
});

document.getElementById('person').addEventListener('change', (event) => event.target.form.submit());
setInterval(() => void renew(), 1000);
void renew();
