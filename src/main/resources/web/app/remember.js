// A page is a function of its address. Before a form leads on, its answer goes into the address of the page it stands
// on: so the
// browser's own Back comes to the question as it was answered.
export function rememberAnswers(form) {
  form.addEventListener("submit", () => {
    const query = new URLSearchParams(new FormData(form));
    const page = form.getAttribute("action").replace(/\/answer$/, "");
    history.replaceState(null, "", `${page}?${query}`);
  });
}
