package unrolled.workshop.rules.chapter;

import java.nio.file.Path;

import unrolled.core.report.Results;

/** A model with a file and a report inside. */
class BadModel {
  Path file;
  Results results;
}
