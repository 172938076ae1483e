/**
 * Reads the exercises of a chapter, and holds each chapter to six or more of all four kinds.
 *
 * <p>An exercise is a folder {@code src/exercises/NN-name}, numbered from 01 without gaps. Its
 * {@code task.adoc} is one block, whose attributes say what a learner wants to know beforehand:
 *
 * <pre>
 * [[naive.ex-first-unseen]]
 * [.exercise,kind="by hand",difficulty=1,minutes=10]
 * .The first unseen history
 * ====
 * How many different histories of three letters are there?
 * ====
 * </pre>
 *
 * <ul>
 * <li>the id is the chapter's package, {@code .ex-} and the folder's name without its number;
 * <li>{@code kind} is {@code by hand} (the answer is a number), {@code code} (complete a method),
 * {@code experiment} (change something and report a number) or {@code explain the bug};
 * <li>{@code difficulty} is 1 to 3, {@code minutes} the time that it takes a reader of the chapter.
 * </ul>
 *
 * <p>The chapter's page includes the tasks in the order of their numbers, each with
 * {@code include::../../exercises/01-first-unseen/task.adoc[]}; the book numbers them so, and shows
 * kind, difficulty and time beside the title. Whatever else an exercise needs, from a starter to
 * known wrong answers, stands in the same folder beside the task and never in the page.
 *
 * <p>A chapter has this test:
 *
 * <pre>{@code
 * class NaiveExercisesTest {
 *
 *   @TestFactory
 *   Stream<DynamicTest> exercises() {
 *     return Exercises.of("naive").tests();
 *   }
 * }
 * }</pre>
 */
package unrolled.workshop.exercise;
