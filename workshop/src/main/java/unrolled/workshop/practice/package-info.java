/**
 * What practicing needs besides the exercises: a watch on the learner's file, the task as text for a
 * terminal, a bar of progress, and the judge of answers.
 */
package unrolled.workshop.practice;
