package unrolled.workshop.rules.upstream.session;

import unrolled.workshop.rules.upstream.report.Page;

/** Depends on the package after its own. */
public class Watch {
  Page next;
}
