// In a preview only: a page that is open follows the rules. It is loaded anew once they are others, or nothing is wrong
// with them any more.
let before;

async function look() {
  try {
    const now = await (await fetch("/static/rules-in-preview", { cache: "no-store" })).text();
    if (before !== undefined && now !== before) {
      location.reload();
    }
    before = now;
  } catch {
    // Nobody answers: the preview has ended, or begins again.
  }
}

look();
setInterval(look, 500);
