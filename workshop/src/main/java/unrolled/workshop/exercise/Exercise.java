package unrolled.workshop.exercise;

import java.nio.file.Path;

/**
 * One exercise of a chapter, as its task tells it.
 *
 * @param folder the folder that holds the task and all that belongs to it
 * @param number its number in the chapter, counted from 1
 * @param name the folder's name without its number
 * @param kind what it asks for
 * @param difficulty 1, 2 or 3
 * @param minutes the time that it takes a reader of the chapter
 * @param title its title
 * @param text the task in AsciiDoc, without title and attributes
 */
public record Exercise(Path folder, int number, String name, Kind kind, int difficulty,
    int minutes, String title, String text) {}
