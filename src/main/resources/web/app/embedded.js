const QUESTION = "pathway-check: how high?";
const DOCUMENT = /\.(pdf|ics|json|svg|atom)$/;

// Another site shows this page within its own. It is told how high the page is, and nothing else; only sites that the
// operator names can show it at all.
export function fitIntoOtherPage() {
  document.documentElement.classList.add("pc-embedded");
  let asked = false;
  addEventListener("message", (event) => {
    if (event.source === parent && event.data === QUESTION && !asked) {
      asked = true;
      new ResizeObserver(() => {
        const pathwayCheckHeight = document.body.getBoundingClientRect().height;
        parent.postMessage({ pathwayCheckHeight }, event.origin);
      }).observe(document.body);
    }
  });
  openElsewhere();
}

// What other sites refuse to show within a page, and what is no page, opens by itself.
function openElsewhere() {
  for (const link of document.links) {
    if (link.origin !== location.origin || DOCUMENT.test(link.pathname)) {
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      const note = document.createElement("span");
      note.className = "govuk-visually-hidden";
      note.textContent = " (opens in a new tab)";
      link.append(note);
    }
  }
}
