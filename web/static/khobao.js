// Makes reading quicker for those who have scripts; nothing needs it.
"use strict";

const box = document.getElementById("q");
const typing = (element) => element.matches("input, textarea, select, [contenteditable]");
const links = () => Array.from(document.querySelectorAll("#hits h2 a"));

// "/" goes to the search box; arrows walk the results, from the box down and back.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "/" && !typing(event.target)) {
    event.preventDefault();
    box.focus();
    box.select();
    return;
  }
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const hits = links();
  const at = hits.indexOf(document.activeElement);
  if (step === 0 || hits.length === 0 || (at < 0 && event.target !== box)) return;
  event.preventDefault();
  if (at + step < 0) box.focus();
  else hits[Math.min(at + step, hits.length - 1)].focus();
});

// What is being typed is completed below the box. The list is a listbox whose active option the box names; without script, or
// without an answer, the box is a box.
const suggested = document.getElementById("suggested");
const list = document.createElement("ul");
let asking = null;
let waiting = 0;

function closeList() {
  clearTimeout(waiting);
  if (asking) asking.abort();
  list.replaceChildren();
  list.hidden = true;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

const options = () => Array.from(list.children);
const active = () => options().findIndex((option) => option.getAttribute("aria-selected") === "true");

function activate(at) {
  options().forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
  if (at < 0) box.removeAttribute("aria-activedescendant");
  else {
    box.setAttribute("aria-activedescendant", options()[at].id);
    options()[at].scrollIntoView({ block: "nearest" });
  }
}

const pages = { person: "/people/", office: "/offices/", organisation: "/organisations/", article: "/articles/" };

// label shows which part was typed. The HTML is the server's; all but its text and its <b> is left out.
function label(html) {
  const span = document.createElement("span");
  span.lang = "vi";
  for (const node of new DOMParser().parseFromString(html, "text/html").body.childNodes) {
    const part = document.createElement(node.nodeName === "B" ? "b" : "span");
    part.textContent = node.textContent;
    span.append(part);
  }
  return span;
}

function showList(found) {
  closeList();
  found.filter((one) => pages[one.kind]).forEach((one, i) => {
    const option = document.createElement("li");
    option.id = "suggestion-" + i;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.path = pages[one.kind] + encodeURIComponent(one.value);
    const kind = document.createElement("small");
    kind.textContent = suggested.dataset[one.kind] + (one.count > 0 ? " · " + one.count.toLocaleString(document.documentElement.lang) : "");
    option.append(label(one.html), " ", kind); // the space parts them for those who hear it
    list.append(option);
  });
  list.hidden = list.children.length === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
  suggested.textContent = list.hidden ? "" : suggested.dataset.found.replace("{n}", list.children.length);
}

async function suggest(words) {
  const mine = asking = new AbortController();
  try {
    const answer = await fetch("/api/v1/suggest?size=8&q=" + encodeURIComponent(words), { signal: mine.signal });
    if (!answer.ok) return;
    const body = await answer.json();
    if (!mine.signal.aborted && document.activeElement === box) showList(body.suggestions);
  } catch { /* the box works without */ }
}

if (suggested) {
  Object.assign(list, { id: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", suggested.dataset.label);
  box.after(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) {
    box.setAttribute(name, value);
  }
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    const words = box.value.trim().slice(0, 100);
    if (words.length < 2) closeList();
    else waiting = setTimeout(() => suggest(words), 120);
  });
  box.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const last = list.children.length - 1;
    const at = active();
    const next = { ArrowDown: at === last ? -1 : at + 1, ArrowUp: at < 0 ? last : at - 1, Escape: -1, Enter: at }[event.key];
    if (next === undefined || (event.key === "Enter" && at < 0)) return;
    event.preventDefault();
    event.stopPropagation(); // the arrows walk the hits only while the list is closed
    if (event.key === "Escape") closeList();
    else if (event.key === "Enter") location.assign(options()[at].dataset.path);
    else activate(next);
  });
  box.addEventListener("blur", closeList);
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.path);
  });
}

// An address without the fields that were left empty is shorter to share.
document.addEventListener("formdata", (event) => {
  if (event.target.method !== "get") return; // what is sent may be emptied
  for (const [name, value] of Array.from(event.formData.entries())) {
    if (value === "") event.formData.delete(name);
  }
});

// A claim is reported, or corrected, in its place: the form of its own page opens below it.
let claim = null; // the link whose form is open
function closeClaim() {
  const box = document.querySelector(".here");
  if (box) (box.closest(".claiming") || box).remove();
  if (claim) claim.removeAttribute("aria-expanded");
  claim = null;
}
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-claim]");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const again = link === claim;
  closeClaim();
  if (again) return;
  claim = link;
  try {
    const answer = await fetch(link.href);
    const main = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
    if (claim !== link) return; // another was opened meanwhile
    if (!answer.ok || answer.redirected || !main.querySelector("form")) throw new Error(answer.status);
    const box = document.createElement("div");
    box.className = "here";
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", link.textContent);
    for (const known of main.querySelectorAll("header, .claimed, .claimed + p")) known.remove();
    for (const form of main.querySelectorAll("form[action^='/admin/']")) {
      const back = document.createElement("input");
      [back.type, back.name, back.value] = ["hidden", "back", location.pathname + location.search];
      form.append(back);
    }
    box.append(...main.childNodes);
    const at = link.closest("p, td");
    if (at.matches("td")) {
      const row = document.createElement("tr");
      row.className = "claiming";
      row.insertCell().append(box);
      row.cells[0].colSpan = 9; // all that there are
      at.parentElement.after(row);
    } else at.after(box);
    link.setAttribute("aria-expanded", "true");
    box.querySelector("textarea, input:not([type=hidden])").focus();
  } catch {
    location.assign(link.href);
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !claim || !event.target.closest(".here")) return;
  const link = claim;
  closeClaim();
  link.focus();
});

// With htmx a filter works as soon as it is chosen. What was open stays open, and what came of it is said.
let opened = [];
if (window.htmx) document.documentElement.classList.add("quick");
document.addEventListener("htmx:beforeSwap", () => {
  opened = Array.from(document.querySelectorAll("details[open][id]"), (one) => one.id);
});
document.addEventListener("htmx:afterSettle", () => {
  for (const id of opened) {
    const one = document.getElementById(id);
    if (one) one.open = true;
  }
  const said = document.querySelector("main [role=status], main h1");
  const status = document.getElementById("said");
  if (said && status.textContent !== said.textContent) status.textContent = said.textContent;
});

// The bars of the histogram are dragged over, or walked with Shift and the arrows, to choose a range. The fields below do the same.
let begun = null; // the bar that the range begins at
let ended = null; // the one that it has reached
const bar = (event) => event.target instanceof Element ? event.target.closest(".hist a") : null;
function range(from, to) {
  [begun, ended] = [from, to];
  const all = Array.from(document.querySelectorAll(".hist a"));
  const [first, last] = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b);
  all.forEach((one, i) => one.classList.toggle("ranged", first >= 0 && i >= first && i <= last));
  return [all[first], all[last]];
}
function searchRange() {
  const [first, last] = range(begun, ended);
  const form = document.getElementById("find");
  form.elements.from.value = first.dataset.from;
  form.elements.to.value = last.dataset.to;
  range(null, null);
  form.requestSubmit();
}
document.addEventListener("pointerdown", (event) => {
  if (event.button === 0 && event.pointerType === "mouse" && !event.shiftKey && bar(event)) range(bar(event), bar(event));
});
document.addEventListener("dragstart", (event) => { if (bar(event)) event.preventDefault(); });
document.addEventListener("pointerover", (event) => { if (begun && event.buttons && bar(event)) range(begun, bar(event)); });
document.addEventListener("pointerup", () => {
  if (begun && begun !== ended) searchRange();
  else range(null, null); // a click: the bar is a link
});
document.addEventListener("keydown", (event) => {
  const at = bar(event);
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (at && event.shiftKey && step) {
    const all = Array.from(document.querySelectorAll(".hist a"));
    const next = all[all.indexOf(at) + step] || at;
    event.preventDefault();
    const [first, last] = range(begun || at, next);
    next.focus();
    document.getElementById("said").textContent = first.dataset.from + " – " + last.dataset.to;
  } else if (begun && event.key === "Enter" && begun !== ended) {
    event.preventDefault();
    searchRange();
  } else if (begun && event.key !== "Shift") range(null, null);
});
