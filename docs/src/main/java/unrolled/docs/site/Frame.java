package unrolled.docs.site;

import java.util.List;

import org.jsoup.Jsoup;

import unrolled.docs.Book;
import unrolled.docs.PageSource;
import unrolled.docs.Part;
import unrolled.docs.page.Page;

/** Put the frame around a page: head, contents, search, theme switch, previous and next. */
final class Frame {

  private static final String BOOK = "Unrolled";

  /** Keep the page from flashing in the wrong theme: run before anything is drawn. */
  private static final String EARLY = "(function(d){d.className='js';try{var t=localStorage."
      + "getItem('unrolled-theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}})"
      + "(document.documentElement)";

  private static final String ICON = "data:image/svg+xml,"
      + "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
      + "%3Crect width='32' height='32' rx='6' fill='%2300755a'/%3E"
      + "%3Cg fill='none' stroke='%23fff' stroke-width='2.4'%3E%3Ccircle cx='8' cy='18' r='4'/%3E"
      + "%3Ccircle cx='24' cy='18' r='4'/%3E%3Cpath d='M12 18h8M8 14V7M24 14V7'/%3E%3C/g%3E"
      + "%3C/svg%3E";

  private final Book book;
  private final List<Page> pages;

  Frame(Book book, List<Page> pages) {
    this.book = book;
    this.pages = pages;
  }

  String around(Page page) {
    String plain = Jsoup.parseBodyFragment(page.title()).text();
    boolean front = page.source().name().equals("index");
    String title = front ? plain : plain + " · " + BOOK;
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="icon" href="%s">
        <link rel="stylesheet" href="assets/fonts.css">
        <link rel="stylesheet" href="assets/chart.css">
        <link rel="stylesheet" href="assets/book.css">
        <script>%s</script>
        <script src="assets/edges.js" defer></script>
        <script src="assets/book.js" defer></script>
        </head>
        <body class="%s">
        <a class="skip" href="#content">Skip to the text</a>
        <header class="bar">
        <a class="home" href="index.html"><span class="mark" aria-hidden="true"></span>%s</a>
        <div class="search" role="search" hidden>
        <label class="quiet" for="query">Search the book</label>
        <input id="query" type="search" placeholder="Search" autocomplete="off" spellcheck="false"\
         aria-controls="results" aria-keyshortcuts="/">
        <div id="results" role="region" aria-label="Search results" aria-live="polite" hidden></div>
        </div>
        <button class="theme" type="button" hidden></button>
        </header>
        <div class="page">
        <details class="contents" id="contents">
        <summary>Contents</summary>
        <nav aria-label="Contents">
        %s</nav>
        </details>
        <script>if(matchMedia('(min-width: 62rem)').matches)\
        document.getElementById('contents').open=true</script>
        <main id="content" tabindex="-1">
        <article>
        %s%s
        </article>
        %s</main>
        </div>
        </body>
        </html>
        """.formatted(title, ICON, EARLY, front ? "front" : page.source().kind().name()
            .toLowerCase(java.util.Locale.ROOT), BOOK, contents(page), head(page, front),
            page.body().html().strip(), pager(page));
  }

  private static String head(Page page, boolean front) {
    if (front) {
      return "<header class=\"title\">\n<h1 class=\"book\">" + BOOK + "</h1>\n"
          + "<p class=\"subtitle\">" + page.title().replaceFirst("^" + BOOK + ": ", "")
          + "</p>\n</header>\n";
    }
    boolean chapter = page.source().chapter() != null;
    return "<header class=\"title\">\n"
        + (chapter ? "<p class=\"kicker\">" + page.label() + "</p>\n" : "")
        + "<h1>" + page.title() + "</h1>\n"
        + (chapter ? "<p class=\"question\">" + page.question() + "</p>\n" : "")
        + "</header>\n";
  }

  private String contents(Page current) {
    StringBuilder nav = new StringBuilder();
    PageSource.Kind group = null;
    for (Page page : pages) {
      PageSource source = page.source();
      Part part = source.chapter() == null ? null : book.parts().stream()
          .filter(known -> known.firstChapter() == source.chapter().number()).findFirst()
          .orElse(null);
      if (source.kind() != group || part != null) {
        nav.append(group == null ? "" : "</ol>\n");
        String title = part != null ? part.title()
            : source.kind() == PageSource.Kind.BACK ? "Reference" : "";
        nav.append(title.isEmpty() ? "" : "<p class=\"part\">" + title + "</p>\n");
        nav.append("<ol>\n");
        group = source.kind();
      }
      nav.append("<li>").append(entry(page, current)).append("</li>\n");
    }
    return nav.append("</ol>\n").toString();
  }

  private static String entry(Page page, Page current) {
    PageSource source = page.source();
    String number = source.chapter() == null ? ""
        : "<span class=\"number\">" + source.chapter().number() + "</span>";
    String title = source.name().equals("index") ? "About this book" : page.title();
    String link = "<a href=\"" + source.file() + "\""
        + (page == current ? " aria-current=\"page\"" : "") + ">" + number + "<span>" + title
        + "</span></a>";
    if (page != current || source.chapter() == null || page.sections().isEmpty()) {
      return link;
    }
    StringBuilder sections = new StringBuilder(link).append("\n<ol class=\"sections\">\n");
    for (Page.Section section : page.sections()) {
      sections.append("<li><a href=\"#").append(section.id()).append("\">")
          .append("<span class=\"number\">").append(section.number()).append("</span><span>")
          .append(section.title()).append("</span></a></li>\n");
    }
    return sections.append("</ol>\n").toString();
  }

  private String pager(Page page) {
    int at = pages.indexOf(page);
    StringBuilder pager = new StringBuilder("<nav class=\"pager\" aria-label=\"Pages\">\n");
    if (at > 0) {
      pager.append(turn(pages.get(at - 1), "prev", "Previous"));
    }
    if (at < pages.size() - 1) {
      pager.append(turn(pages.get(at + 1), "next", "Next"));
    }
    return pager.append("</nav>\n").toString();
  }

  private static String turn(Page to, String direction, String word) {
    String title = to.source().name().equals("index") ? "About this book" : to.title();
    String number = to.source().chapter() == null ? "" : to.source().chapter().number() + ". ";
    return "<a rel=\"" + direction + "\" class=\"" + direction + "\" href=\"" + to.source().file()
        + "\"><span class=\"way\">" + word + "</span> <span>" + number + title + "</span></a>\n";
  }
}
