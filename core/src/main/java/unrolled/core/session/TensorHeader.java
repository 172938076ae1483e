package unrolled.core.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import unrolled.core.model.Tensor;
import unrolled.core.model.TensorNames;

/**
 * Reads and checks the header of a file of tensors: which there are, and which bytes are whose.
 *
 * <p>Each tensor has a name, a type, a shape and two offsets into the bytes behind the header;
 * together they must use each of these bytes once.
 */
final class TensorHeader {

  private static final String METADATA = "__metadata__";
  private static final String AGAIN = "; get the file again or write it anew";

  /** One tensor: its bytes are those from begin to before end. */
  record Entry(String name, TensorType type, int[] shape, int begin, int end) {}

  private final HeaderText text;
  private final long dataBytes;
  private final Set<String> names = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  private TensorHeader(HeaderText text, long dataBytes) {
    this.text = text;
    this.dataBytes = dataBytes;
  }

  /**
   * Reads a header.
   *
   * @param header the JSON
   * @param dataBytes how many bytes follow it
   * @return the tensors in the header's order
   * @throws IllegalArgumentException that says what is wrong, and with which tensor
   */
  static List<Entry> read(String header, int dataBytes) {
    TensorHeader reader = new TensorHeader(new HeaderText(header), dataBytes);
    if (!header.startsWith("{")) {
      throw new IllegalArgumentException(
          "has a header that does not begin with '{', so it is no safetensors file;"
              + " name another one");
    }
    reader.readAll();
    reader.requireEachByteOnce();
    return reader.entries;
  }

  private void readAll() {
    text.expect('{');
    if (!text.takes('}')) {
      do {
        String name = text.string();
        text.expect(':');
        require(names.add(name), name, () -> "comes twice" + AGAIN);
        if (name.equals(METADATA)) {
          skipMetadata();
        } else {
          entries.add(readEntry(name));
        }
      } while (text.takes(','));
      text.expect('}');
    }
    text.expectEnd();
  }

  /** Reads the notes that the writer left, a text for each name; nothing depends on them. */
  private void skipMetadata() {
    Set<String> notes = new HashSet<>();
    text.expect('{');
    if (!text.takes('}')) {
      do {
        String note = text.string();
        require(notes.add(note), METADATA,
            () -> "has " + TensorNames.shown(note) + " twice" + AGAIN);
        text.expect(':');
        text.string();
      } while (text.takes(','));
      text.expect('}');
    }
  }

  private Entry readEntry(String name) {
    String type = null;
    List<Long> shape = null;
    List<Long> offsets = null;
    text.expect('{');
    do {
      String field = text.string();
      text.expect(':');
      if (field.equals("dtype") && type == null) {
        type = text.string();
      } else if (field.equals("shape") && shape == null) {
        shape = readNumbers(name);
      } else if (field.equals("data_offsets") && offsets == null) {
        offsets = readNumbers(name);
      } else {
        throw fault(name, "has " + TensorNames.shown(field) + ", twice or unasked for; a tensor"
            + " has dtype, shape and data_offsets" + AGAIN);
      }
    } while (text.takes(','));
    text.expect('}');
    require(type != null && shape != null && offsets != null, name,
        () -> "lacks dtype, shape or data_offsets" + AGAIN);
    return checked(name, type, shape, offsets);
  }

  private List<Long> readNumbers(String name) {
    List<Long> numbers = new ArrayList<>();
    text.expect('[');
    if (!text.takes(']')) {
      do {
        require(numbers.size() < Tensor.MOST_DIMENSIONS, name, () -> "has a shape or offsets of"
            + " more than " + Tensor.MOST_DIMENSIONS + " numbers" + AGAIN);
        numbers.add(text.number());
      } while (text.takes(','));
      text.expect(']');
    }
    return numbers;
  }

  /** Compares type, shape and offsets; whatever passes is no larger than the file. */
  private Entry checked(String name, String typeName, List<Long> shape, List<Long> offsets) {
    TensorType type;
    try {
      type = TensorType.named(TensorNames.shown(typeName));
    } catch (IllegalArgumentException e) {
      throw fault(name, e.getMessage());
    }
    require(offsets.size() == 2, name,
        () -> "has " + offsets.size() + " offsets, not a begin and an end" + AGAIN);
    long begin = offsets.get(0);
    long end = offsets.get(1);
    require(begin <= end, name, () -> "begins at byte " + begin + ", behind its end " + end + AGAIN);
    require(end <= dataBytes, name, () -> "ends at byte " + end + ", but the file has "
        + dataBytes + " bytes of tensors; it may be truncated" + AGAIN);
    long bytes = bytes(name, type, shape);
    require(bytes == end - begin, name, () -> "has a shape and a type of " + bytes + " bytes, but "
        + (end - begin) + " bytes of its own" + AGAIN);
    return new Entry(
        name, type, shape.stream().mapToInt(size -> (int) (long) size).toArray(),
        (int) begin, (int) end);
  }

  private static long bytes(String name, TensorType type, List<Long> shape) {
    try {
      long bytes = type.width();
      for (long size : shape) {
        require(size <= Integer.MAX_VALUE, name,
            () -> "has a dimension of " + size + " places" + AGAIN);
        bytes = Math.multiplyExact(bytes, size);
      }
      return bytes;
    } catch (ArithmeticException e) {
      throw fault(name, "has a shape whose product is above 2⁶³ − 1" + AGAIN);
    }
  }

  private void requireEachByteOnce() {
    List<Entry> inOrder = new ArrayList<>(entries);
    inOrder.sort(Comparator.comparingInt(Entry::begin).thenComparingInt(Entry::end));
    int reached = 0;
    for (Entry entry : inOrder) {
      int end = reached;
      require(entry.begin() >= end, entry.name(), () -> "begins at byte " + entry.begin()
          + ", where another one that ends at " + end + " still is" + AGAIN);
      require(entry.begin() <= end, entry.name(), () -> "begins at byte " + entry.begin()
          + ", and the bytes from " + end + " on are nobody's" + AGAIN);
      reached = entry.end();
    }
    if (reached != dataBytes) {
      throw new IllegalArgumentException("has " + (dataBytes - reached)
          + " bytes behind its last tensor" + AGAIN);
    }
  }

  private static void require(boolean condition, String name, Supplier<String> problem) {
    if (!condition) {
      throw fault(name, problem.get());
    }
  }

  private static IllegalArgumentException fault(String name, String problem) {
    return new IllegalArgumentException("tensor " + TensorNames.shown(name) + " " + problem);
  }
}
