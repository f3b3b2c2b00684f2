/*
 * A script of its own, loaded before the others: if they do not start, one that is missing or broken among them, the page is
 * loaded once more, and then says so (html.dead, stale.css). Whatever somebody has typed meanwhile is not loaded away. The
 * wall, where nobody stands to press anything, goes on trying. A stylesheet holds up the page and its scripts for as long as
 * its connection hangs: one that does not come is asked for once more, and then done without.
 */
(function () {
  var key = 'innspill:again:' + window.location.pathname;
  var page = document.documentElement;
  var PATIENCE = 8000;

  function started() {
    return !page.classList.contains('no-js') || !document.querySelector('script[type=module]');
  }

  function typed() {
    return [].some.call(document.querySelectorAll('textarea, input[type=text]'), function (field) {
      return field.value !== field.defaultValue;
    });
  }

  /** True once: only where it can be remembered, or it would go on for ever. */
  function mayTry() {
    try {
      if (window.sessionStorage.getItem(key)) return false;
      window.sessionStorage.setItem(key, '1');
      return true;
    } catch (e) {
      return false;
    }
  }

  /** One that failed has a sheet too, which nobody may read. */
  function hasCome(link) {
    try {
      return link.sheet.cssRules.length > 0;
    } catch (e) {
      return false;
    }
  }

  /** `again`: what to do with those that are missing for the second time. */
  function dress(again) {
    [].forEach.call(document.querySelectorAll('link[rel=stylesheet]'), function (link) {
      if (hasCome(link) || (again && !link.hasAttribute('data-again'))) return;
      if (link.hasAttribute('data-again')) return again && link.parentNode.removeChild(link);
      var other = link.cloneNode();
      other.href += '?again';
      other.setAttribute('data-again', '');
      link.parentNode.replaceChild(other, link);
      setTimeout(dress, PATIENCE, true);
    });
  }

  function bare() {
    return document.body.hasAttribute('data-live') && ![].some.call(document.querySelectorAll('link[rel=stylesheet]'), hasCome);
  }

  setTimeout(dress, PATIENCE);

  window.addEventListener('load', function () {
    dress();
    if (started()) {
      try {
        window.sessionStorage.removeItem(key);
      } catch (e) {
        // Nothing is remembered where nothing can be.
      }
      return;
    }
    page.classList.add('dead');
    if (bare()) document.getElementById('board').style.visibility = 'hidden';
    if (typed()) return;
    if (mayTry()) window.location.reload();
    else if (document.body.getAttribute('data-view') === 'projector') setTimeout(function () { window.location.reload(); }, 20000 + Math.random() * 20000);
  });
})();
