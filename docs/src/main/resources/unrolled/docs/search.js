/* Search over the book's sections; kept apart from the page so that the build can test it. */
/* exported unrolledSearch */
function unrolledSearch(lunr, sections) {
  'use strict';
  /* words of any script: Lunr's own trimmer would drop letters that are not Latin */
  lunr.tokenizer.separator = /[^\p{L}\p{N}]+/u;
  const index = lunr(function () {
    this.pipeline.remove(lunr.trimmer);
    this.ref('ref');
    this.field('title', { boost: 8 });
    this.field('text');
    sections.forEach(function (section, ref) {
      this.add({ ref: ref, title: section[1] + ' ' + section[2], text: section[3] });
    }, this);
  });

  function excerpt(text, terms) {
    const lower = text.toLowerCase();
    let at = -1;
    terms.forEach(function (term) {
      const place = lower.indexOf(term);
      at = place >= 0 && (at < 0 || place < at) ? place : at;
    });
    const begin = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
    const end = begin + 160;
    return (begin > 0 ? '… ' : '') + text.slice(begin, end) + (end < text.length ? ' …' : '');
  }

  return {
    find: function (words) {
      const terms = words.toLowerCase().split(lunr.tokenizer.separator).filter(Boolean);
      const hits = terms.length === 0 ? [] : index.query(function (query) {
        terms.forEach(function (term) {
          const wildcard = lunr.Query.wildcard;
          const stem = lunr.stemmer(new lunr.Token(term)).toString();
          query.term(stem, { boost: 10, usePipeline: false });
          query.term(term, { boost: 4, wildcard: wildcard.TRAILING, usePipeline: false });
          if (term.length > 4) {
            query.term(stem, { editDistance: 1, usePipeline: false });
          }
        });
      });
      return hits.map(function (hit) {
        const section = sections[Number(hit.ref)];
        return {
          href: section[0], title: section[1], page: section[2], terms: terms,
          excerpt: excerpt(section[3], terms)
        };
      });
    }
  };
}
