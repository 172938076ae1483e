/**
 * Rules that hold the code to the book's design, as tests that fail by name.
 *
 * <p>Inside the core, data flows one way:
 * {@code math -> data -> model -> train -> session -> report}, and a package knows only those before
 * it. Models and what they are made of run in a web page, so they keep away from threads, files and
 * reflection. All numbers are the same on every machine, so no
 * code calls functions whose last bit the platform leaves open. Names say what a thing is.
 *
 * <p>{@link unrolled.workshop.rules.CoreRules} checks the core, and
 * {@link unrolled.workshop.rules.ChapterRules} one chapter; both are made of
 * {@link unrolled.workshop.rules.CodeRules}. They live here and not in the core, because a chapter's
 * test and the core's need the same rules, and no main code of the core may depend on a test
 * library.
 */
package unrolled.workshop.rules;
