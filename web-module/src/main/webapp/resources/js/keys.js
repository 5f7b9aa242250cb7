// Security keys: asks the browser for a new key or for a key's signature, and sends the page's own form with the answer.
// What to ask stands in the page; nothing is fetched. Where the browser knows no keys, the buttons stay hidden.
"use strict";

(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  const named = (id) => ({ type: "public-key", id: bytes(id) });

  async function create(asked) {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(asked.challenge),
        rp: { id: asked.rpId, name: "Mamori" },
        user: { id: bytes(asked.userId), name: asked.userName, displayName: asked.displayName },
        pubKeyCredParams: asked.algorithms.map((alg) => ({ type: "public-key", alg })),
        excludeCredentials: asked.excluded.map(named),
        authenticatorSelection: { userVerification: "required" },
        attestation: "none",
        timeout: asked.timeoutMillis,
      },
    });
    return {
      clientDataJson: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
    };
  }

  async function sign(asked) {
    const signed = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(asked.challenge),
        rpId: asked.rpId,
        allowCredentials: asked.allowed.map(named),
        userVerification: "required",
        timeout: asked.timeoutMillis,
      },
    });
    return {
      credentialId: text(signed.rawId),
      clientDataJson: text(signed.response.clientDataJSON),
      authenticatorData: text(signed.response.authenticatorData),
      signature: text(signed.response.signature),
    };
  }

  function wire(button, ceremony, asked) {
    const place = document.getElementById(button.dataset.keyAnswer);
    const said = document.getElementById(button.dataset.keySaid);
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        place.value = JSON.stringify(await ceremony(JSON.parse(asked)));
        document.getElementById(button.dataset.keySend).click();
      } catch {
        said.textContent = button.dataset.keyFailed;
      }
    });
  }

  if (window.PublicKeyCredential) {
    for (const button of document.querySelectorAll("[data-key-create]")) {
      wire(button, create, button.dataset.keyCreate);
    }
    for (const button of document.querySelectorAll("[data-key-request]")) {
      wire(button, sign, button.dataset.keyRequest);
    }
  }
})();
