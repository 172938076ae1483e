/* What the pages do beyond being read; all of it can fail or be switched off. */
(function () {
  'use strict';
  const root = document.documentElement;

  /* ---- theme: as the system says, light or dark; remembered where the browser allows it ---- */
  const button = document.querySelector('.theme');
  const themes = ['auto', 'light', 'dark'];
  const names = { auto: 'Auto', light: 'Light', dark: 'Dark' };
  const current = () => root.dataset.theme || 'auto';
  function show() {
    button.textContent = names[current()];
    button.setAttribute('aria-label', 'Theme: ' + names[current()] + '. Change it.');
  }
  button.hidden = false;
  show();
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length];
    if (next === 'auto') {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = next;
    }
    try {
      localStorage.setItem('unrolled-theme', next);
    } catch (e) { /* private windows may forbid it; the theme then lasts for this page */ }
    show();
  });

  /* ---- copy buttons ---- */
  if (navigator.clipboard) {
    document.querySelectorAll('.listing > pre:not(.output)').forEach((pre) => {
      const copy = document.createElement('button');
      copy.className = 'copy';
      copy.type = 'button';
      copy.textContent = 'Copy';
      copy.addEventListener('click', () => {
        const text = pre.cloneNode(true);
        text.querySelectorAll('.callout').forEach((mark) => mark.remove());
        navigator.clipboard.writeText(text.textContent).then(
          () => { copy.textContent = 'Copied'; },
          () => { copy.textContent = 'Not copied'; });
        setTimeout(() => { copy.textContent = 'Copy'; }, 1500);
      });
      pre.parentNode.appendChild(copy);
    });
  }

  /* ---- what scrolls sideways shows it ---- */
  const sizes = window.ResizeObserver
    && new ResizeObserver((entries) => entries.forEach((entry) => unrolledEdges(entry.target)));
  document.querySelectorAll(unrolledScrollers).forEach((scroller) => {
    scroller.addEventListener('scroll', () => unrolledEdges(scroller), { passive: true });
    unrolledEdges(scroller);
    if (sizes) {
      sizes.observe(scroller);
    }
  });

  /* ---- mark the section being read in the contents ---- */
  const links = new Map();
  document.querySelectorAll('.contents .sections a').forEach((link) => {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  });
  const headings = [...document.querySelectorAll('article h2[id]')].filter((h) => links.has(h.id));
  if (headings.length > 0) {
    let marked = null;
    const mark = () => {
      const line = window.innerHeight * 0.3;
      let here = null;
      for (const heading of headings) {
        if (heading.getBoundingClientRect().top <= line) {
          here = heading;
        }
      }
      const link = here && links.get(here.id);
      if (link !== marked) {
        if (marked) {
          marked.classList.remove('here');
          marked.removeAttribute('aria-current');
        }
        if (link) {
          link.classList.add('here');
          link.setAttribute('aria-current', 'location');
        }
        marked = link;
      }
    };
    let waiting = false;
    addEventListener('scroll', () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => { waiting = false; mark(); });
      }
    }, { passive: true });
    mark();
  }

  /* ---- contents close again on a telephone once a section is chosen ---- */
  const contents = document.getElementById('contents');
  contents.addEventListener('click', (event) => {
    if (event.target.closest('.sections a') && !matchMedia('(min-width: 62rem)').matches) {
      contents.open = false;
    }
  });

  /* ---- search: Lunr over the sections of the whole book, loaded when first asked for ---- */
  const box = document.querySelector('.search');
  const query = document.getElementById('query');
  const results = document.getElementById('results');
  box.hidden = false;
  let index = null;
  let loading = false;

  function load(name, then) {
    const script = document.createElement('script');
    script.src = 'assets/' + name;
    script.onload = then;
    script.onerror = () => say('The search index could not be read.');
    document.head.appendChild(script);
  }

  function prepare() {
    if (loading) {
      return;
    }
    loading = true;
    load('lunr.js', () => load('search.js', () => load('sections.js', () => {
      index = unrolledSearch(lunr, unrolledSections);
      search();
    })));
  }

  function say(text) {
    const line = document.createElement('p');
    line.textContent = text;
    results.replaceChildren(line);
    results.hidden = false;
  }

  function search() {
    const words = query.value.trim();
    if (words.length < 2) {
      results.hidden = true;
      return;
    }
    if (!index) {
      say('Reading the index …');
      return;
    }
    const found = index.find(words);
    if (found.length === 0) {
      say('Nothing found for “' + words + '”.');
      return;
    }
    results.replaceChildren(...found.slice(0, 12).map((hit) => {
      const link = document.createElement('a');
      link.href = hit.href;
      const title = document.createElement('span');
      title.append(...marked(hit.title, hit.terms));
      link.append(title);
      if (hit.page) {
        const where = document.createElement('span');
        where.className = 'where';
        where.textContent = ' · ' + hit.page;
        link.append(where);
      }
      const excerpt = document.createElement('span');
      excerpt.className = 'excerpt';
      excerpt.append(...marked(hit.excerpt, hit.terms));
      link.append(excerpt);
      link.addEventListener('click', () => { results.hidden = true; });
      return link;
    }));
    results.hidden = false;
  }

  function marked(text, terms) {
    const parts = [];
    let rest = text;
    while (rest) {
      const lower = rest.toLowerCase();
      let at = -1;
      let length = 0;
      for (const term of terms) {
        const place = lower.indexOf(term);
        if (place >= 0 && (at < 0 || place < at)) {
          at = place;
          length = term.length;
        }
      }
      if (at < 0) {
        break;
      }
      parts.push(rest.slice(0, at));
      const hit = document.createElement('mark');
      hit.textContent = rest.slice(at, at + length);
      parts.push(hit);
      rest = rest.slice(at + length);
    }
    parts.push(rest);
    return parts;
  }

  query.addEventListener('focus', prepare);
  query.addEventListener('input', search);
  addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
    }
  });
  box.addEventListener('keydown', (event) => {
    const all = [query, ...results.querySelectorAll('a')];
    const at = all.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      results.hidden = true;
      query.focus();
    } else if (event.key === 'ArrowDown' && !results.hidden) {
      event.preventDefault();
      all[Math.min(at + 1, all.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && !results.hidden) {
      event.preventDefault();
      all[Math.max(at - 1, 0)].focus();
    } else if (event.key === 'Enter' && at === 0 && all.length > 1 && !results.hidden) {
      all[1].click();
    }
  });
  document.addEventListener('click', (event) => {
    if (!box.contains(event.target)) {
      results.hidden = true;
    }
  });
}());
