import { Button, Checkboxes, ErrorSummary, createAll } from "govuk-frontend";
import { fitIntoOtherPage } from "./embedded.js";
import { rememberAnswers } from "./remember.js";
import "./app.scss";

// GOV.UK Frontend starts nothing without this class.
document.body.classList.add("govuk-frontend-supported");

createAll(Button, { preventDoubleClick: true });
createAll(Checkboxes);
createAll(ErrorSummary);

for (const form of document.querySelectorAll('form[action$="/answer"]')) {
  rememberAnswers(form);
}

if (parent !== window) {
  fitIntoOtherPage();
}

// Not every browser opens the fold that an address leads into.
function unfold() {
  const place = document.getElementById(location.hash.slice(1));
  for (let fold = place?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
  place?.scrollIntoView();
}
if (location.hash) {
  unfold();
}
addEventListener("hashchange", unfold);
