// Shows the questions of a career in the page of another site, right behind the link before this script, and as high as
// they are. Where that cannot be, the link stays: it is hidden once the questions have said how high they are.
(() => {
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const career = script.dataset.career;
  if (!career) {
    console.error('Pathway Check: the script needs data-career, as data-career="clinical-engineer".');
    return;
  }

  let link = script.previousElementSibling;
  if (!(link instanceof HTMLAnchorElement && link.origin === home)) {
    link = document.createElement("a");
    link.href = `${home}/${encodeURIComponent(career)}`;
    link.textContent = "Pathway Check";
    script.before(link);
  }

  const frame = document.createElement("iframe");
  frame.src = `${home}/${encodeURIComponent(career)}/questions`;
  frame.title = link.textContent;
  frame.referrerPolicy = "no-referrer";
  Object.assign(frame.style, { display: "block", width: "100%", height: "0", border: "0" });

  let pages = 0;
  frame.addEventListener("load", () => {
    pages++;
    if (pages > 1 && frame.getBoundingClientRect().top < 0) {
      frame.scrollIntoView();
    }
    frame.contentWindow.postMessage("pathway-check: how high?", home);
  });
  addEventListener("message", (event) => {
    const height = event.data?.pathwayCheckHeight;
    if (event.origin === home && event.source === frame.contentWindow && Number.isFinite(height)) {
      frame.style.height = `${Math.ceil(height)}px`;
      link.style.display = "none";
    }
  });
  script.before(frame);
})();
