package unrolled.docs;

/**
 * Name a part of the book.
 *
 * @param firstChapter number of the chapter that it begins with
 * @param title        its title
 */
public record Part(int firstChapter, String title) {
}
