package unrolled.workshop.rules.upstream.train;

import unrolled.workshop.rules.upstream.session.Watch;

/** Depends on the package after its own. */
public class Fit {
  Watch next;
}
