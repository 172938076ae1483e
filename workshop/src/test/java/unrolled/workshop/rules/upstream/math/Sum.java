package unrolled.workshop.rules.upstream.math;

import unrolled.workshop.rules.upstream.data.Series;

/** Depends on the package after its own. */
public class Sum {
  Series next;
}
