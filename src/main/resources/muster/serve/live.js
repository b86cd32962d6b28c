// Loads the page again when the files change, and brings it back to where it was scrolled to.
(() => {
  const version = document.currentScript.dataset.version;
  const place = 'muster:' + location.pathname;
  const scrolled = sessionStorage.getItem(place);
  if (scrolled !== null) {
    sessionStorage.removeItem(place);
    addEventListener('load', () => scrollTo({ top: Number(scrolled), behavior: 'instant' }));
  }
  const again = () => {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  };
  // A browser has six connections to a server: pages that nobody looks at hold none.
  let events;
  let lost = false;
  const listen = () => {
    if (document.hidden) {
      events?.close();
      events = undefined;
    } else if (!events) {
      events = new EventSource('/.muster/events?' + version);
      events.addEventListener('change', again);
      events.addEventListener('error', () => { lost = true; });
      events.addEventListener('open', () => { if (lost) again(); });
    }
  };
  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => events?.close());
  listen();
})();
