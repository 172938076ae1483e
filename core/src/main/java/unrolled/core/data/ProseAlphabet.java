package unrolled.core.data;

import java.text.Normalizer;

/**
 * Writes any text in the small alphabet of the book's prose: the letters of English, small and
 * capital, digits, the space, the end of a paragraph and thirteen marks.
 */
final class ProseAlphabet {

  /** The characters in which prose is written, the end of a paragraph first. */
  static final String CHARACTERS = "\n !\"%'(),-./:;?"
      + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private ProseAlphabet() {}

  /**
   * Writes a paragraph in the alphabet.
   *
   * <p>Accents go, quotation marks and dashes become those of a typewriter, and what is left
   * outside the alphabet is dropped, with the space that it leaves double.
   *
   * @param paragraph one line
   */
  static String written(String paragraph) {
    String text = Normalizer.normalize(paragraph, Normalizer.Form.NFD)
        .replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"')
        .replace('–', '-').replace('—', '-').replace('−', '-').replace("…", "...")
        .replace('×', 'x').replace("½", "1/2").replace("¼", "1/4").replace("ß", "ss");
    StringBuilder written = new StringBuilder();
    text.chars().filter(c -> CHARACTERS.indexOf(c) > 0).forEach(c -> written.append((char) c));
    return written.toString().replaceAll(" +", " ").replaceAll(" ([,.;:?!)])", "$1").strip();
  }
}
