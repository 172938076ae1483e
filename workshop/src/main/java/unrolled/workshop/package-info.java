/**
 * What turns the chapters' pages and folders into things that run: {@code listing} runs the JShell
 * listings of a page, {@code exercise} reads the exercises of a chapter, {@code course} knows all
 * chapters and exercises, {@code progress} keeps what a learner has, {@code practice} watches it,
 * {@code command} is the command line, {@code rules} holds core and chapters to the design.
 */
package unrolled.workshop;
