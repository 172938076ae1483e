package unrolled.workshop.sandbox;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a class file what the class can reach: everything it names stands in its constant pool
 * (The Java Virtual Machine Specification, §4.4), which has the same form in all versions.
 */
final class ClassFile {

  private static final Pattern ELEMENT = Pattern.compile("\\[+L(.+);");

  private final Object[] pool;
  private final List<Reference> references = new ArrayList<>();

  /**
   * One thing that a class names.
   *
   * @param type the class, such as {@code java/lang/System}
   * @param member the method or field, empty if the class alone is named
   * @param descriptor the member's type, empty without one
   */
  record Reference(String type, String member, String descriptor) {}

  private record Pair(int first, int second) {}

  private ClassFile(int size) {
    pool = new Object[size];
  }

  /** Return everything that a class names. */
  static List<Reference> references(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.skipNBytes(8); // the mark of a class file, and its version
      ClassFile file = new ClassFile(in.readUnsignedShort());
      List<Integer> types = new ArrayList<>();
      List<Integer> members = new ArrayList<>();
      for (int i = 1; i < file.pool.length; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> file.pool[i] = in.readUTF();
          case 3, 4 -> in.skipNBytes(4);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++; // a long or a double takes two places
          }
          case 7 -> {
            file.pool[i] = in.readUnsignedShort();
            types.add(i);
          }
          case 8, 16, 19, 20 -> in.skipNBytes(2);
          case 9, 10, 11 -> {
            file.pool[i] = new Pair(in.readUnsignedShort(), in.readUnsignedShort());
            members.add(i);
          }
          case 12 -> file.pool[i] = new Pair(in.readUnsignedShort(), in.readUnsignedShort());
          case 15 -> in.skipNBytes(3);
          case 17, 18 -> in.skipNBytes(4);
          default -> throw new IOException("constant of an unknown kind " + tag);
        }
      }
      types.forEach(file::addType);
      members.forEach(file::addMember);
      return file.references;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addType(int place) {
    String name = typeName(place);
    Matcher element = ELEMENT.matcher(name);
    if (element.matches()) {
      name = element.group(1);
    }
    if (!name.startsWith("[")) { // an array of numbers names no class
      references.add(new Reference(name, "", ""));
    }
  }

  private String typeName(int place) {
    return (String) pool[(int) pool[place]];
  }

  private void addMember(int place) {
    Pair member = (Pair) pool[place];
    Pair nameAndType = (Pair) pool[member.second];
    String type = typeName(member.first);
    if (!type.startsWith("[")) { // arrays have clone() only
      references.add(new Reference(type, (String) pool[nameAndType.first],
          (String) pool[nameAndType.second]));
    }
  }
}
