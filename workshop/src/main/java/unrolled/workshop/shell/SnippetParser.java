package unrolled.workshop.shell;

import java.util.List;
import java.util.function.Predicate;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells the line editor where a snippet ends, and which word before the cursor is completed. */
final class SnippetParser implements Parser {

  private final Predicate<String> whole;

  SnippetParser(Predicate<String> whole) {
    this.whole = whole;
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && !Commands.isCommand(line) && !whole.test(line)) {
      throw new EOFError(-1, -1, "the snippet is not whole");
    }
    return new Word(line, cursor, line.substring(wordStart(line, cursor), cursor));
  }

  /** Find where the word before the cursor begins: a name of Java's, or a whole command. */
  static int wordStart(String line, int cursor) {
    int start = cursor;
    if (Commands.isCommand(line) && !line.substring(0, cursor).contains(" ")) {
      return 0;
    }
    while (start > 0 && Character.isJavaIdentifierPart(line.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The line as the editor wants it: one word, which needs no quotes. */
  private record Word(String line, int cursor, String word) implements CompletingParsedLine {

    @Override
    public int wordCursor() {
      return word.length();
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return word.length();
    }

    @Override
    public int rawWordLength() {
      return word.length();
    }
  }
}
