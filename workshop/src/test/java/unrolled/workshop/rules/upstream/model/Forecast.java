package unrolled.workshop.rules.upstream.model;

import unrolled.workshop.rules.upstream.train.Fit;

/** Depends on the package after its own. */
public class Forecast {
  Fit next;
}
