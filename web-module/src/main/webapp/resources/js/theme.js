// Loaded in the head, before anything is drawn, so that a chosen theme does not flash. Keeps nothing but the choice.
(() => {
  const chosen = localStorage.getItem("mamori-theme");
  if (chosen === "light" || chosen === "dark") {
    document.documentElement.dataset.theme = chosen;
  }
})();
