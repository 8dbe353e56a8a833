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

// An address without the fields that were left empty is shorter to share.
document.addEventListener("formdata", (event) => {
  for (const [name, value] of Array.from(event.formData.entries())) {
    if (value === "") event.formData.delete(name);
  }
});

// A filter that is clicked applies at once. By keyboard it waits for the button: a page that loads anew under one's hands
// loses the place among the filters.
let pointed = -Infinity;
document.addEventListener("pointerup", (event) => { pointed = event.timeStamp; });
document.querySelectorAll(".facet input[type=checkbox]").forEach((input) => {
  input.addEventListener("change", (event) => {
    if (event.timeStamp - pointed < 500) input.form.requestSubmit();
  });
});
