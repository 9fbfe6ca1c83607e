import { Button, Checkboxes, ErrorSummary, createAll } from "govuk-frontend";
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

// By itself a browser is content if a sliver of a box of the map can be seen.
document.querySelector(".pc-map-box")?.addEventListener("focusin", ({ target }) => {
  target.scrollIntoView({ block: "nearest", inline: "nearest" });
});
