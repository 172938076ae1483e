package unrolled.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.data.MalformedDataException;
import unrolled.core.model.Tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TensorFileTest {

  @TempDir
  private Path folder;

  private TensorFile file;

  @BeforeEach
  void name() {
    file = new TensorFile(folder.resolve("deep/er/model.safetensors"));
  }

  static byte[] bytes(String header, int dataBytes) {
    return bytes(header.getBytes(StandardCharsets.UTF_8), dataBytes);
  }

  private static byte[] bytes(byte[] header, int dataBytes) {
    return ByteBuffer.allocate(8 + header.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN)
        .putLong(header.length).put(header).array();
  }

  static String entry(String name, String type, String shape, String offsets) {
    return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":" + shape
        + ",\"data_offsets\":" + offsets + "}";
  }

  private void put(byte[] bytes) throws IOException {
    Files.createDirectories(file.file().getParent());
    Files.write(file.file(), bytes);
  }

  private void refused(byte[] bytes, String message) throws IOException {
    put(bytes);
    assertThatThrownBy(file::read).isInstanceOf(MalformedDataException.class)
        .hasMessageStartingWith(file.file() + ": ").hasMessageContaining(message);
  }

  private void refused(String header, int dataBytes, String message) throws IOException {
    refused(bytes(header, dataBytes), message);
  }

  @Test
  void a_file_has_the_bytes_that_the_format_says() throws IOException {
    file.write(Map.of("b", new Tensor(new int[] {2}, 1, -2)), TensorType.F32);
    String header = "{\"__metadata__\":{\"format\":\"pt\"},"
        + "\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";
    int padded = (header.length() + 7) / 8 * 8;
    ByteBuffer expected = ByteBuffer.allocate(8 + padded + 8);
    expected.put((byte) padded).position(8);
    expected.put((header + " ".repeat(padded - header.length())).getBytes(
        StandardCharsets.US_ASCII));
    expected.put(new byte[] {0, 0, (byte) 0x80, 0x3f, 0, 0, 0, (byte) 0xc0}); // 1 and −2, IEEE 754
    assertThat(file.file()).hasBinaryContent(expected.array());
    assertThat(folder.resolve("deep/er").toFile().list()).containsExactly("model.safetensors");
  }

  @Test
  void what_is_written_in_64_bits_is_read_to_the_bit_and_in_the_same_order() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("z \"\\\n\u0001가 😀", new Tensor(new int[] {2, 3}, 0.1, -0.0, Double.MIN_VALUE,
        Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY));
    tensors.put("", new Tensor(new int[] {}, 5)); // one number has an empty shape
    tensors.put("none", new Tensor(new int[] {0, 7}));
    tensors.put("a", new Tensor(new int[] {1, 2, 1}, 1, 2));
    file.write(tensors, TensorType.F64);
    assertThat(file.read()).containsExactlyEntriesOf(tensors);
    file.write(Map.of(), TensorType.F64);
    assertThat(file.read()).isEmpty();
  }

  @Test
  void writing_32_bits_rounds_to_the_nearest_and_refuses_what_would_become_infinite() {
    double half = 1 + 0x1p-24; // halfway between two floats: to the even one
    file.write(Map.of("b", new Tensor(new int[] {3}, half, 0.1, -Float.MAX_VALUE)),
        TensorType.F32);
    assertThat(file.read().get("b").values()).containsExactly(1, 0.1f, -Float.MAX_VALUE);
    assertThatThrownBy(() -> file.write(Map.of("b", new Tensor(new int[] {}, 1e39)),
        TensorType.F32)).hasMessage(
            "tensor b has the value 1.0E39, which is too large for F32; write F64");
    assertThat(file.read()).as("what was there stays").containsKey("b");
    Map<String, Tensor> infinite = Map.of("b",
        new Tensor(new int[] {2}, Double.NEGATIVE_INFINITY, Double.NaN)); // neither is too large
    file.write(infinite, TensorType.F32);
    assertThat(file.read()).isEqualTo(infinite);
    assertThatThrownBy(() -> file.write(file.read(), TensorType.F16)).hasMessage(
        "tensor b can be read as F16 but not written; write F64 or F32");
    assertThatThrownBy(() -> file.write(
        Map.of("__metadata__", new Tensor(new int[] {}, 1)), TensorType.F64))
        .hasMessage("no tensor can have the name __metadata__");
  }

  @ParameterizedTest
  @CsvSource({
    // IEEE 754 binary16, and the upper half of binary32
    "F16, 0x3c00, 1", "F16, 0xc000, -2", "F16, 0x7bff, 65504", "F16, 0x0001, 5.9604644775390625e-8",
    "F16, 0x03ff, 6.09755516052246e-5", "F16, 0x0400, 6.103515625e-5", "F16, 0x8000, -0.0",
    "F16, 0x7c00, Infinity", "F16, 0xfc00, -Infinity", "F16, 0x7c01, NaN", "F16, 0x3555, 0.333251953125",
    "BF16, 0x3f80, 1", "BF16, 0xc049, -3.140625", "BF16, 0x7f80, Infinity", "BF16, 0x0001, 9.183549615799121e-41"
  })
  void numbers_of_16_bits_are_widened(String type, String bits, double value) throws IOException {
    byte[] bytes = bytes("{" + entry("x", type, "[1]", "[0,2]") + "}", 2);
    int number = Integer.decode(bits);
    bytes[bytes.length - 2] = (byte) number;
    bytes[bytes.length - 1] = (byte) (number >> 8);
    put(bytes);
    double read = file.read().get("x").values()[0];
    assertThat(read).isEqualTo(value, org.assertj.core.data.Offset.offset(
        Double.isFinite(value) ? Math.abs(value) * 1e-14 : 0.0));
    assertThat(1 / read).as("sign").isEqualTo(1 / value,
        org.assertj.core.data.Offset.offset(Double.isFinite(1 / value) ? 1e-6 / Math.abs(value) : 0.0));
  }

  @Test
  void any_json_that_the_format_allows_is_read() throws IOException {
    put(bytes("{ \"b\" : { \"data_offsets\" : [ 4 , 8 ] ,\n\t\"shape\" : [ ] , \"dtype\" : \"F32\" }"
        + ", \"__metadata__\": {}, \"\\u0061\\/\\ud83d\\ude00\":{\"shape\":[1,1],"
        + "\"dtype\":\"F32\",\"data_offsets\":[0,4]}}  \r\n ", 8));
    assertThat(file.read().keySet()).containsExactly("b", "a/😀");
  }

  @Test
  void a_file_without_room_for_its_header_is_refused() throws IOException {
    refused(new byte[0], "has 0 bytes, too few for a safetensors file; name another one");
    refused(new byte[7], "has 7 bytes, too few");
    refused(new byte[8], "has a header that does not begin with '{', so it is no safetensors");
    refused(ByteBuffer.allocate(100).put(0, (byte) 93).array(),
        "claims a header of 93 bytes and has 92 behind the claim; it may be truncated");
    refused(ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(100_000_001).array(),
        "claims a header of 100000001 bytes, allowed are 100000000");
    refused(ByteBuffer.allocate(16).putLong(-1).array(),
        "claims a header of 18446744073709551615 bytes");
    refused("PK\3\4 a model saved by torch.save".getBytes(StandardCharsets.US_ASCII),
        "it is no safetensors file or damaged, so name another one");
    refused(bytes(new byte[] {'{', (byte) 0xff, '}'}, 0), "has a header that is no UTF-8");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
    "{ | at character 1: '\"' is needed",
    "{} x | at character 3: nothing may follow the last brace",
    "{}} | at character 2: nothing may follow the last brace",
    "[] | does not begin with '{'",
    "{\"a\":{}} | at character 6: '\"' is needed",
    "{\"a\":[1]} | at character 5: '{' is needed",
    "{\"a\":{\"dtype\":\"F64\"}} | tensor a lacks dtype, shape or data_offsets",
    "{\"a\":{\"dtype\":\"F64\",\"dtype\":\"F64\"}} | tensor a has dtype, twice or unasked for",
    "{\"a\":{\"shape\":[],\"shape\":[]}} | tensor a has shape, twice or unasked for",
    "{\"a\":{\"data_offsets\":[],\"data_offsets\":[]}} | tensor a has data_offsets, twice or",
    "{\"a\":{\"stride\":[1]}} | tensor a has stride, twice or unasked for",
    "{\"a\":{\"shape\":[1,]}} | a whole number is needed",
    "{\"a\":{\"shape\":[-1]}} | a whole number is needed, without sign, point or exponent",
    "{\"a\":{\"shape\":[1.0]}} | a whole number is needed",
    "{\"a\":{\"shape\":[1e400]}} | a whole number is needed",
    "{\"a\":{\"shape\":[01]}} | a whole number is needed",
    "{\"a\":{\"shape\":[1 | at character 16: ']' is needed",
    "{\"a\":{\"shape\":[true]}} | a whole number is needed",
    "{\"a\":{\"shape\":[[1]]}} | a whole number is needed",
    "{\"a\":{\"shape\":[9223372036854775808]}} | the number is above 2⁶³ − 1",
    "{\"a\":{\"dtype\":null}} | '\"' is needed",
    "{\"a | a text has no end",
    "{\"a\\x\": | a text has a backslash before what can't follow one",
    "{\"a\\u12g4\": | a text has a backslash before what can't follow one",
    "{\"a\\u12\": | a text has a backslash before what can't follow one",
    "{\"a\\u12 | a text has a backslash before what can't follow one",
    "{\"a\\ | a text has a backslash before what can't follow one",
    "{\"a\\ud800\":{}} | a text holds half a character",
    "{\"a\\udfff\":{}} | a text holds half a character",
    "{\"__metadata__\":{\"a\":1}} | '\"' is needed",
    "{\"__metadata__\":{\"a\":\"\",\"a\":\"\"}} | tensor __metadata__ has a twice",
    "{\"__metadata__\":{},\"__metadata__\":{}} | tensor __metadata__ comes twice",
  })
  void a_header_that_is_not_the_json_of_the_format_is_refused(String header, String message)
      throws IOException {
    refused(header, 0, message);
  }

  @Test
  void a_text_with_a_line_break_is_refused_and_messages_show_none() throws IOException {
    refused("{\"a\nb\":{}}", 0, "a text holds a control character");
    refused("{" + entry("a\u202eb\u2028c", "F64", "[1]", "[8,0]") + "}", 0,
        "tensor a?b?c begins at byte 8");
    refused("{" + entry("a\\n\\u001b[31m" + "x".repeat(99), "F64", "[1]", "[8,0]") + "}", 0,
        "tensor a??[31m" + "x".repeat(53) + "… begins at byte 8");
  }

  @Test
  void space_before_the_brace_and_deep_nesting_are_refused() throws IOException {
    refused(" {}", 0, "does not begin with '{'");
    refused("{\"a\":".repeat(1_000_000), 0, "tensor a has a, twice or unasked for");
    refused("{\"a\":{\"shape\":" + "[".repeat(1_000_000), 0, "a whole number is needed");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "F64 | [2] | [0,16]; | reads",
    "I64 | [2] | [0,16]; | has the type I64; read are F64, F32, F16, BF16, so convert it",
    "f64 | [2] | [0,16]; | has the type f64; read are",
    "F64 | [2] | [16]; | has 1 offsets, not a begin and an end",
    "F64 | [2] | [0,16,16]; | has 3 offsets, not a begin and an end",
    "F64 | [2] | [16,0]; | begins at byte 16, behind its end 0",
    "F64 | [3] | [0,24]; | ends at byte 24, but the file has 16 bytes of tensors; it may be trunc",
    "F64 | [2] | [0,9223372036854775807]; | ends at byte 9223372036854775807, but the file has 16",
    "F64 | [3] | [0,16]; | has a shape and a type of 24 bytes, but 16 bytes of its own",
    "F32 | [2] | [0,16]; | has a shape and a type of 8 bytes, but 16 bytes of its own",
    "F64 | [2,0] | [0,16]; | has a shape and a type of 0 bytes, but 16 bytes of its own",
    "F64 | [4294967296,4294967298] | [0,16]; | has a dimension of 4294967296 places",
    "F64 | [2147483647,2147483647,2147483647] | [0,16]; | has a shape whose product is above 2⁶³",
    "F64 | [1] | [0,8]; | has 8 bytes behind its last tensor",
    "F64 | [1] | [8,16]; | tensor x begins at byte 8, and the bytes from 0 on are nobody's",
    "F64 | [1] | [0,8];y,F64,[2],[0,16] | begins at byte 0, where another one that ends at 8 st",
    "F64 | [1] | [0,8];y,F32,[2],[4,12] | tensor y begins at byte 4, where another one that ends",
    "F32 | [1] | [0,4];y,F64,[1],[8,16] | tensor y begins at byte 8, and the bytes from 4 on are",
    "F64 | [1] | [0,8];x,F64,[1],[8,16] | tensor x comes twice",
    "F64 | [1] | [0,8];x,I64,[1],[8,16] | tensor x comes twice",
  })
  void a_tensor_that_does_not_fit_the_file_is_refused(
      String type, String shape, String rest, String message) throws IOException {
    String[] parts = rest.split(";", 2);
    String second = parts[1].isEmpty() ? "" : "," + entry(parts[1].substring(0, 1),
        parts[1].split(",")[1], parts[1].split(",", 3)[2].split("],")[0] + "]",
        parts[1].split("],")[1]);
    byte[] bytes = bytes("{" + entry("x", type, shape, parts[0]) + second + "}", 16);
    if (message.equals("reads")) {
      put(bytes);
      assertThat(file.read().get("x")).isEqualTo(new Tensor(new int[] {2}, 0, 0));
    } else {
      refused(bytes, message);
    }
  }

  @Test
  void files_that_are_too_large_or_no_files_are_refused_unread() throws IOException {
    put(new byte[8]);
    try (FileChannel channel = FileChannel.open(file.file(), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(1), 1L << 33); // a hole that takes no room on the disk
    }
    assertThatThrownBy(file::read).isInstanceOf(MalformedDataException.class)
        .hasMessageContaining("has 8589934593 bytes, more than the ");
    assertThatThrownBy(() -> new TensorFile(folder).read())
        .isInstanceOf(MalformedDataException.class).hasMessage(
            folder + ": is no file; name another one");
    assertThatThrownBy(() -> new TensorFile(folder.resolve("none")).read())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(folder.resolve("none") + ": the tensors can't be read; is there such"
            + " a file, and may you read it?");
    TensorFile below = new TensorFile(file.file().resolve("below"));
    assertThatThrownBy(() -> below.write(Map.of(), TensorType.F64))
        .isInstanceOf(UncheckedIOException.class).hasMessageContaining("can't be written");
  }
}
