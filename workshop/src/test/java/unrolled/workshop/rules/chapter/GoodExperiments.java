package unrolled.workshop.rules.chapter;

import java.nio.file.Path;

import unrolled.core.report.Results;

/** May report and read files, because it is no model; so may what is inside it. */
class GoodExperiments {
  Path file;
  Results results;
  GoodModel model;

  static class Inside {
    Results results;
  }
}
