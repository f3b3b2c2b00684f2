/*
 * A script of its own, loaded before the others: if they do not start, one that is missing or broken among them, the page is
 * loaded once more, and then says so (html.dead, stale.css). Whatever somebody has typed meanwhile is not loaded away. The
 * wall, where nobody stands to press anything, goes on trying.
 */
(function () {
  var key = 'innspill:again:' + window.location.pathname;
  var page = document.documentElement;

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

  window.addEventListener('load', function () {
    if (started()) {
      try {
        window.sessionStorage.removeItem(key);
      } catch (e) {
        // Nothing is remembered where nothing can be.
      }
      return;
    }
    page.classList.add('dead');
    if (typed()) return;
    if (mayTry()) window.location.reload();
    else if (document.body.getAttribute('data-view') === 'projector') setTimeout(function () { window.location.reload(); }, 20000 + Math.random() * 20000);
  });
})();
