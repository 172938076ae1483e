package unrolled.workshop.rules.upstream.train;

import unrolled.workshop.rules.upstream.report.Page;

/** Depends on the package after its own. */
public class Fit {
  Page next;
}
