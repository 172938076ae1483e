/**
 * Knows what there is to learn: the chapters in their order, their exercises, and what each needs
 * on its class path.
 *
 * <p>Nothing lists chapters or exercises: they are found by their folders, so that a new one is
 * known to every command as soon as its folder exists. Whoever asks for one by a wrong name is told
 * which names come near.
 */
package unrolled.workshop.course;
