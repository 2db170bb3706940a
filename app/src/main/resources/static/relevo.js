"use strict";
// Everything works without this file; it only makes the keyboard quicker and fragments safe.

const dialogs = {
  keys: () => document.getElementById("keys"),
  failed: () => document.getElementById("failed"),
  ended: () => document.getElementById("ended"),
};
const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;

// where the bar has to scroll, it shows the place where one is
document.querySelector(".bar nav [aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });

// htmx sends the form token as a header
document.addEventListener("htmx:configRequest", (event) => {
  const { csrfHeader, csrfToken } = document.body.dataset;
  event.detail.headers[csrfHeader] = csrfToken;
});

// what failed stays on the page with what was typed; the person is told
document.addEventListener("htmx:sendError", () => fail());

const read = (text) => new DOMParser().parseFromString(text, "text/html");

// in the words of an answer, or in the page's own
const fail = (heading, sentence) => {
  const dialog = dialogs.failed();
  if (!dialog) return;
  for (const [place, said] of [["h2", heading], ["p", sentence]]) {
    const words = dialog.querySelector(place);
    words.dataset.own ??= words.textContent;
    words.textContent = said ?? words.dataset.own;
  }
  dialog.showModal();
};

// the token of a session that has begun since the page came
const renew = (page) => {
  const { csrfToken } = page.body.dataset;
  if (!csrfToken) return;
  document.body.dataset.csrfToken = csrfToken;
  for (const field of document.getElementsByName("_csrf")) field.value = csrfToken;
};

// a page that refuses says at which fields, or in its heading, what is wrong: that is told where the form stands
const tell = (form, answer) => {
  const page = read(answer.responseText);
  const whole = page.body.dataset.csrfToken !== undefined;
  if (answer.status === 403 && whole && !page.querySelector("details.who")) return dialogs.ended()?.showModal();
  if (answer.status === 403) renew(page);
  form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  form.querySelectorAll(".error").forEach((sentence) => sentence.remove());
  const part = page.querySelector("#blocked, main");
  const [heading, sentence] = [part?.querySelector("h1, h2"), part?.querySelector(".notice span:last-child, h1 + p")];
  const wrong = [...page.querySelectorAll("[aria-invalid=true]")]
    .map((field) => mark(form, field.name, page.getElementById(field.getAttribute("aria-describedby"))));
  if (part?.dataset.field) wrong.push(mark(form, part.dataset.field, sentence));
  const first = wrong.find(Boolean);
  if (first) return first.focus();
  if (heading && sentence) fail(heading.textContent, sentence.textContent);
  else fail();
};
const mark = (form, name, sentence) => {
  const field = form.querySelector(`[name="${name}"]`);
  const place = field?.closest("fieldset, .field");
  if (!place || !sentence) return null;
  const error = document.createElement("p");
  error.className = "error";
  error.id = `${field.id}-error`;
  error.textContent = sentence.textContent;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", error.id);
  place.append(error);
  return field;
};

// who has signed in again in another tab goes on here, with the token of the new session
dialogs.ended()?.addEventListener("close", async () => {
  try {
    renew(read(await (await fetch(location.href)).text()));
  } catch {
    // without a network the old token stays, and the next answer says so
  }
});

// within data-swap a form brings the fragment that it changed, instead of the whole page anew
document.addEventListener("submit", (event) => {
  const form = event.target;
  const whole = form.closest("[data-swap]");
  if (!whole || !window.htmx || event.defaultPrevented || form.method !== "post") return;
  event.preventDefault();
  if (form.dataset.sent) return;
  form.dataset.sent = "yes";
  const section = form.closest("section[id]")?.id ?? "";
  whole.dataset.from = section;
  const values = new FormData(form, event.submitter);
  htmx.ajax("POST", form.action, { source: form, target: whole, swap: "outerHTML", values });
});
document.addEventListener("htmx:afterRequest", (event) => { delete event.detail.elt.dataset.sent; });

// what comes from elsewhere (the act led to another page) is not swapped in, but gone to
let from = "";
document.addEventListener("htmx:beforeSwap", (event) => {
  const { target, xhr } = event.detail;
  if (!target.matches("[data-swap]")) return;
  from = target.dataset.from ?? "";
  if (new RegExp(`^\\s*<[^>]* id="${target.id}" data-swap`).test(xhr.responseText)) {
    if (xhr.status === 200) history.replaceState(history.state, "", xhr.responseURL);
    else event.detail.shouldSwap = true; // a refusal of whatever status says what is missing where it stands
    return;
  }
  event.detail.shouldSwap = false;
  if (xhr.status === 200) location.assign(xhr.responseURL);
  else tell(event.detail.requestConfig.elt, xhr);
});

// what was done is told aloud and shown for a while, in nobody's way
let quiet;
const say = (sentence) => {
  const said = document.getElementById("said");
  said.textContent = sentence;
  clearTimeout(quiet);
  quiet = setTimeout(() => { said.textContent = ""; }, 8000);
};

// after a fragment came in, the focus goes to what asks for it, and what happened is told aloud
document.addEventListener("htmx:afterSettle", (event) => {
  const came = event.detail.elt;
  const wrong = came.querySelector("[aria-invalid=true]") ?? came.querySelector("#blocked, [data-focus]");
  if (wrong || !came.matches("[data-swap]")) { wrong?.focus(); return; }
  const next = [document.getElementById(from), ...came.querySelectorAll(".columns > .stack > section")]
    .find((section) => section?.querySelector("button.main"));
  const there = next?.querySelector("h2") ?? document.getElementById("main");
  there.tabIndex = -1;
  there.focus();
  say(came.dataset.said ?? "");
});

// a form is sent once
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("hx-post")) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

// what is half written stays when the page comes back in another language
const fields = () => [...document.querySelectorAll("main :is(input, textarea, select)[id]")]
  .filter((field) => !["hidden", "password", "file"].includes(field.type));
const ticked = (field) => ["checkbox", "radio"].includes(field.type);
const changed = (field) => (ticked(field) ? field.checked !== field.defaultChecked
  : field.options ? [...field.options].some((option) => option.selected !== option.defaultSelected)
  : field.value !== field.defaultValue);
const half = "relevo.half-written";
document.addEventListener("submit", (event) => {
  if (!event.target.matches(".languages")) return;
  const typed = fields().filter(changed).map((field) => [field.id, ticked(field) ? field.checked : field.value]);
  sessionStorage.setItem(half, JSON.stringify({ page: event.target.elements.back.value, typed }));
});
const { page: left, typed: written } = JSON.parse(sessionStorage.getItem(half) ?? "{}");
sessionStorage.removeItem(half);
if (left === location.pathname + location.search) {
  for (const [id, value] of written) {
    const field = document.getElementById(id);
    if (!field) continue;
    if (ticked(field)) field.checked = value;
    else field.value = value;
    for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  }
}

// a control that changes what the page shows sends its form by itself
document.addEventListener("change", (event) => {
  if (event.target.closest("[data-submit]")) event.target.form.requestSubmit();
});

// what can't be done says why and does nothing
document.addEventListener("click", (event) => {
  if (event.target.closest("[aria-disabled=true]")) event.preventDefault();
  if (event.target.closest("[data-close]")) event.target.closest("dialog")?.close();
  if (event.target.closest("[data-keys]")) dialogs.keys()?.showModal();
  for (const menu of document.querySelectorAll("details.menu[open], details.pop[open]")) {
    if (!menu.contains(event.target) && !event.target.closest("dialog")) menu.open = false;
  }
}, true);

// keys of one character can be switched off by those who dictate or press them by accident
const single = { name: "relevo.single-keys", box: document.querySelector("[data-single-keys]"), on: () => localStorage.getItem(single.name) !== "off" };
if (single.box) {
  single.box.checked = single.on();
  single.box.addEventListener("change", () => localStorage.setItem(single.name, single.box.checked ? "on" : "off"));
}

const rowLinks = () => [...document.querySelectorAll("tbody tr")].map((row) => row.querySelector("a[href]")).filter(Boolean);
const move = (from, by) => {
  const links = rowLinks();
  const at = links.findIndex((link) => link.closest("tr").contains(from));
  if (at >= 0) links[Math.min(Math.max(at + by, 0), links.length - 1)].focus();
  return at >= 0;
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || (event.key.length === 1 && !single.on())) return;
  if (event.key === "/") {
    const search = document.querySelector("[role=search] input");
    if (search) { event.preventDefault(); search.focus(); search.select(); }
  } else if (event.key === "?") {
    dialogs.keys()?.showModal();
  } else if (event.key === "j" && !document.activeElement.closest("tbody tr")) {
    rowLinks()[0]?.focus();
  } else if (event.key === "ArrowDown" || event.key === "j") {
    if (move(document.activeElement, 1)) event.preventDefault();
  } else if (event.key === "ArrowUp" || event.key === "k") {
    if (move(document.activeElement, -1)) event.preventDefault();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open], details.pop[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
