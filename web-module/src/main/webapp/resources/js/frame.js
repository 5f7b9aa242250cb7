// Behaviour of every staff page: menus, theme, the session's remaining time, no double sending, typed confirmation.
// Pages work without it; it only makes them quicker to use.
"use strict";

window.mamori = {
  /** Puts values into a sentence that the page carries in its own language: "残り {0} 分". */
  say(sentence, ...values) {
    return values.reduce((text, value, index) => text.replace(`{${index}}`, value), sentence);
  },
};

(() => {
  const { say } = window.mamori;

  function closeMenusBesides(target) {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(target)) {
        menu.open = false;
      }
    }
  }

  function closeMenuByKey(event) {
    const menu = event.key === "Escape" && event.target.closest("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }

  function switchTheme(button) {
    const order = ["auto", "light", "dark"];
    const root = document.documentElement;
    const word = button.querySelector("[data-theme-word]");
    const show = () => (word.textContent = button.dataset[root.dataset.theme ?? "auto"]);
    button.addEventListener("click", () => {
      const next = order[(order.indexOf(root.dataset.theme ?? "auto") + 1) % order.length];
      if (next === "auto") {
        delete root.dataset.theme;
        localStorage.removeItem("mamori-theme");
      } else {
        root.dataset.theme = next;
        localStorage.setItem("mamori-theme", next);
      }
      show();
    });
    button.hidden = false;
    show();
  }

  /** Counts down what is left of the session; whoever uses the page in between (a save) starts the idle time anew. */
  function countSession(place) {
    const idle = Number(place.dataset.sessionIdle) * 1000;
    const limit = performance.now() + Number(place.dataset.sessionLimit) * 1000;
    let ends = Math.min(performance.now() + idle, limit);
    let warned = false;
    const show = () => {
      const minutes = Math.max(0, Math.ceil((ends - performance.now()) / 60000));
      place.querySelector("[data-session-left]").textContent =
        minutes > 0 ? say(place.dataset.left, minutes) : place.dataset.over;
      place.classList.toggle("session-ending", minutes <= 5);
      if (minutes <= 5 && !warned) {
        place.querySelector("[data-session-notice]").textContent = say(place.dataset.notice, minutes);
      }
      warned = minutes <= 5;
    };
    document.addEventListener("mamori:answered", () => {
      ends = Math.min(performance.now() + idle, limit);
      show();
    });
    setInterval(show, 15000);
    show();
  }

  /** The second click of an impatient finger must not send a form twice. */
  function sendOnce(event) {
    if (event.target.dataset.sent) {
      event.preventDefault();
      return;
    }
    event.target.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
  }

  /** What cannot be undone asks for a word; the button wakes when it is typed. The server asks again. */
  function askForWord(input) {
    const button = input.form.querySelector("[data-waits-for-word]");
    const look = () => (button.disabled = input.value.trim() !== input.dataset.typedWord);
    input.addEventListener("input", look);
    look();
  }

  /** A page that comes back from the browser's memory may be sent again. */
  function wakeForms() {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      form.querySelector("[aria-disabled]")?.removeAttribute("aria-disabled");
    }
  }

  document.addEventListener("click", (event) => closeMenusBesides(event.target));
  document.addEventListener("keydown", closeMenuByKey);
  document.addEventListener("submit", sendOnce);
  window.addEventListener("pageshow", wakeForms);
  document.querySelectorAll("[data-theme-switch]").forEach(switchTheme);
  document.querySelectorAll("[data-session-limit]").forEach(countSession);
  document.querySelectorAll("[data-typed-word]").forEach(askForWord);
  document.querySelector("[aria-invalid='true']")?.focus();
})();
