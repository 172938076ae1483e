package unrolled.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Makes the bytes of an ONNX model of one node, whose inputs are those of the model.
 *
 * <p>ONNX is protocol buffers: each field is its number and wire type, and then its content. Field
 * numbers are those of {@code onnx.proto}; only what one node needs is here.
 */
final class OnnxModel {
  private static final int FLOATS = 1;
  private static final int INTEGERS = 6;
  private static final int IR_VERSION = 8;
  private static final int OPERATORS = 14; // since then LSTM and GRU have their present form

  private final ByteArrayOutputStream node = new ByteArrayOutputStream();
  private final ByteArrayOutputStream graph = new ByteArrayOutputStream();
  private final String operator;

  OnnxModel(String operator) {
    this.operator = operator;
  }

  /** Adds an input of numbers in 32 bits, of the given rank and any sizes. */
  OnnxModel floats(String name, int rank) {
    return input(name, FLOATS, rank);
  }

  /** Adds an input of whole numbers in 32 bits. */
  OnnxModel integers(String name) {
    return input(name, INTEGERS, 1);
  }

  private OnnxModel input(String name, int type, int rank) {
    text(node, 1, name);
    field(graph, 11, value(name, type, rank));
    return this;
  }

  /** Passes over an input that the operator can do without. */
  OnnxModel none() {
    text(node, 1, "");
    return this;
  }

  /** Adds an output of the given rank. */
  OnnxModel output(String name, int rank) {
    text(node, 2, name);
    field(graph, 12, value(name, FLOATS, rank));
    return this;
  }

  /** Returns the model; attributes are whole numbers. */
  byte[] bytes(Map<String, Integer> attributes) {
    text(node, 4, operator);
    attributes.forEach((name, number) -> {
      ByteArrayOutputStream attribute = new ByteArrayOutputStream();
      text(attribute, 1, name);
      number(attribute, 3, number);
      number(attribute, 20, 2); // a whole number
      field(node, 5, attribute);
    });
    field(graph, 1, node);
    text(graph, 2, operator);
    ByteArrayOutputStream operators = new ByteArrayOutputStream();
    number(operators, 2, OPERATORS);
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    number(model, 1, IR_VERSION);
    field(model, 7, graph);
    field(model, 8, operators);
    return model.toByteArray();
  }

  /** Describes an input or output: its name, type, and a dimension without size for each rank. */
  private static ByteArrayOutputStream value(String name, int type, int rank) {
    ByteArrayOutputStream shape = new ByteArrayOutputStream();
    for (int i = 0; i < rank; i++) {
      field(shape, 1, new ByteArrayOutputStream());
    }
    ByteArrayOutputStream tensor = new ByteArrayOutputStream();
    number(tensor, 1, type);
    field(tensor, 2, shape);
    ByteArrayOutputStream ofTensor = new ByteArrayOutputStream();
    field(ofTensor, 1, tensor);
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    text(value, 1, name);
    field(value, 2, ofTensor);
    return value;
  }

  private static void field(ByteArrayOutputStream out, int field, ByteArrayOutputStream content) {
    bytes(out, field, content.toByteArray());
  }

  private static void text(ByteArrayOutputStream out, int field, String text) {
    bytes(out, field, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(ByteArrayOutputStream out, int field, byte[] content) {
    variable(out, field << 3 | 2); // of some length
    variable(out, content.length);
    out.writeBytes(content);
  }

  private static void number(ByteArrayOutputStream out, int field, int number) {
    variable(out, field << 3);
    variable(out, number);
  }

  /** Writes seven bits a byte, the last first; the eighth says whether there are more. */
  private static void variable(ByteArrayOutputStream out, int number) {
    int left = number;
    while (left > 127) {
      out.write(left & 127 | 128);
      left >>>= 7;
    }
    out.write(left);
  }
}
