package unrolled.workshop.rules.upstream.data;

import unrolled.workshop.rules.upstream.model.Forecast;

/** Depends on the package after its own. */
public class Series {
  Forecast next;
}
