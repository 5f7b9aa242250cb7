// The survey form: saves by itself, says so in words, and can be filled in from the keyboard alone.
// Inputs are never redrawn by a save, so focus, scroll and half-typed words stay where they are.
"use strict";

(() => {
  const form = document.getElementById("survey");
  const saver = document.getElementById("autosave");
  const words = document.querySelector("[data-save-words]")?.dataset;
  if (!form || !saver || !words) {
    return;
  }
  const items = () => [...form.querySelectorAll("[data-item]")];
  const open = (item) => !item.querySelector(":checked") && ![...item.querySelectorAll(".input")].some((i) => i.value);
  let changed = 0;
  let timer = 0;
  let running = false;
  let whenSaved = null;

  function tell(state, sentence) {
    const place = document.getElementById("save-state");
    place.className = `save-state save-${state}`;
    place.textContent = sentence;
  }

  function note(delay) {
    changed += 1;
    tell("busy", navigator.onLine ? words.changed : words.offline);
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  function save() {
    clearTimeout(timer);
    if (running || changed === 0 || !navigator.onLine) {
      return;
    }
    running = true;
    const sent = changed;
    tell("busy", words.saving);
    send().then(() => saved(sent), failed);
  }

  /**
   * Posts the form as the framework's own script does, and puts in place what comes back. Scripts in an answer are left
   * alone: under our policy none may run.
   */
  async function send() {
    const fields = new URLSearchParams(new FormData(form));
    fields.set("jakarta.faces.partial.ajax", "true");
    fields.set("jakarta.faces.source", saver.id);
    // Without this an ajax request runs no action: the answer would look saved and not be.
    fields.set("jakarta.faces.behavior.event", "action");
    fields.set("jakarta.faces.partial.execute", `${saver.id} ${form.id}`);
    fields.set("jakarta.faces.partial.render", saver.dataset.render);
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { "Faces-Request": "partial/ajax" },
      body: fields,
      redirect: "error",
    });
    const parts = new DOMParser().parseFromString(await answer.text(), "application/xml");
    // A redirect (the session is over) or an error answers without the words that say "saved".
    if (!answer.ok || !parts.querySelector('update[id="save-state"]')) {
      throw new Error("not saved");
    }
    parts.querySelectorAll("update").forEach((part) => place(part.getAttribute("id"), part.textContent));
  }

  function place(id, content) {
    if (id.includes("jakarta.faces.ViewState")) {
      document.getElementsByName("jakarta.faces.ViewState").forEach((state) => (state.value = content));
    } else {
      const shown = document.createElement("template");
      shown.innerHTML = content;
      document.getElementById(id).replaceWith(shown.content);
    }
  }

  function saved(sent) {
    running = false;
    if (document.querySelector("#messages .message-error")) {
      tell("failed", words.failed);
      return;
    }
    changed -= sent;
    document.dispatchEvent(new Event("mamori:answered"));
    if (changed > 0) {
      save();
    } else if (whenSaved) {
      location.href = whenSaved;
    }
  }

  function failed() {
    running = false;
    whenSaved = null;
    tell("failed", words.failed);
    timer = setTimeout(save, 10000);
  }

  /** "ない" and "左上肢" cannot both be true. */
  function keepExclusive(input) {
    const item = input.closest("[data-exclusive]");
    if (!item || !item.dataset.exclusive || input.type !== "checkbox" || !input.checked) {
      return;
    }
    for (const other of item.querySelectorAll("input[type=checkbox]")) {
      const alone = input.value === item.dataset.exclusive || other.value === item.dataset.exclusive;
      if (other !== input && alone) {
        other.checked = false;
      }
    }
  }

  function goTo(item) {
    const input = item?.querySelector("input:checked, input, textarea");
    input?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: "center" });
  }

  function nextOpen(from) {
    const all = items();
    const start = from ? all.indexOf(from) + 1 : 0;
    return [...all.slice(start), ...all.slice(0, start)].find(open);
  }

  function press(event) {
    const item = event.target.closest("[data-item]");
    if (!item || event.altKey || event.ctrlKey || event.metaKey || !event.target.matches("[type=radio], [type=checkbox]")) {
      return;
    }
    const inputs = [...item.querySelectorAll("[type=radio], [type=checkbox]")];
    if (/^[1-9]$/.test(event.key) && inputs[event.key - 1]) {
      inputs[event.key - 1].focus();
      inputs[event.key - 1].click();
    } else if (event.key === "Enter") {
      goTo(items()[items().indexOf(item) + 1] ?? nextOpen(item));
    } else if (event.target.type === "checkbox" && /^Arrow/.test(event.key)) {
      const step = /Right|Down/.test(event.key) ? 1 : inputs.length - 1;
      inputs[(inputs.indexOf(event.target) + step) % inputs.length].focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Another group is another page: what is not saved yet is saved first. */
  function leave(event) {
    const link = event.target.closest("a[data-after-save]");
    if (link && (changed > 0 || running)) {
      event.preventDefault();
      whenSaved = link.href;
      save();
    }
  }

  form.addEventListener("change", (event) => {
    keepExclusive(event.target);
    note(event.target.matches("textarea") ? 0 : 600);
  });
  form.addEventListener("input", (event) => {
    if (event.target.matches("textarea, [type=text]")) {
      note(2500);
    }
  });
  form.addEventListener("keydown", press);
  form.addEventListener("submit", () => (changed = 0));
  document.addEventListener("click", leave);
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-next-open]")) {
      goTo(nextOpen(document.activeElement.closest("[data-item]")));
    }
  });
  window.addEventListener("offline", () => tell("failed", words.offline));
  window.addEventListener("online", save);
  window.addEventListener("beforeunload", (event) => changed > 0 && !whenSaved && event.preventDefault());
  document.querySelector(".group[aria-current='true']")?.scrollIntoView({ block: "nearest", inline: "center" });
})();
