package unrolled.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.data.MalformedDataException;
import unrolled.core.math.Matrix;
import unrolled.core.train.Snapshot;
import unrolled.core.train.Training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckpointFileTest {

  @TempDir
  private Path folder;

  private CheckpointFile file;
  private byte[] bytes;

  @BeforeEach
  void save_after_four_steps() throws IOException {
    file = new CheckpointFile(folder.resolve("deep/er/run.checkpoint"));
    assertThat(file.exists()).isFalse();
    Training<Double> training = Halving.training(2, 8, 1);
    training.run(4);
    file.save(training.snapshot());
    bytes = Files.readAllBytes(file.file());
  }

  private void write(byte[] altered) throws IOException {
    Files.write(file.file(), altered);
  }

  /** Writes content with a right head and a right checksum. */
  private void seal(Consumer<ByteBuffer> alter) throws IOException {
    byte[] content = Arrays.copyOfRange(bytes, CheckpointFormat.HEAD, bytes.length - 32);
    alter.accept(ByteBuffer.wrap(content));
    write(CheckpointFormat.sealed(content));
  }

  private void refused(String message) {
    assertThatThrownBy(file::load).isInstanceOf(MalformedDataException.class)
        .hasMessageStartingWith(file.file() + ": ").hasMessageContaining(message);
  }

  @Test
  void a_training_resumed_from_a_file_has_the_bits_of_one_that_never_stopped() throws IOException {
    Training<Double> whole = Halving.training(2, 8, 1);
    whole.run(11);
    Training<Double> resumed = Halving.training(2, -3, 9).resume(file.load());
    resumed.run(11);
    assertThat(CheckpointFormat.encode(resumed.snapshot()))
        .isEqualTo(CheckpointFormat.encode(whole.snapshot()));
  }

  @Test
  void the_bytes_are_those_that_the_description_gives() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte[] magic = new byte[8];
    in.get(magic);
    assertThat(new String(magic, StandardCharsets.US_ASCII)).isEqualTo("UNROLLED");
    assertThat(in.getInt()).isEqualTo(2);
    assertThat(in.getLong()).isEqualTo(bytes.length - 20 - 32);
    assertThat(in.getInt()).as("length of Halving").isEqualTo(7);
    in.position(in.position() + 7);
    assertThat(in.getLong()).as("epoch").isEqualTo(2);
    assertThat(in.getInt()).as("batch").isEqualTo(1);
    assertThat(in.getInt()).as("batches").isEqualTo(3);
    assertThat(in.getLong()).as("seed").isEqualTo(1);
    in.position(in.position() + 24);
    assertThat(in.getInt()).as("parameters").isEqualTo(1);
    assertThat(in.getInt()).as("length of theta").isEqualTo(5);
  }

  @Test
  void a_newer_snapshot_takes_the_place_of_the_older_and_nothing_is_left_beside() {
    Training<Double> training = Halving.training(2, 8, 1);
    training.run(5);
    file.save(training.snapshot());
    assertThat(file.load().history().steps()).isEqualTo(5);
    assertThat(file.file().getParent().toFile().list()).containsExactly("run.checkpoint");
  }

  @Test
  void a_file_with_any_bit_flipped_is_refused() throws IOException {
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] altered = bytes.clone();
        altered[at] ^= (byte) (1 << bit);
        assertThatIllegalArgumentException().as("byte %s, bit %s", at, bit)
            .isThrownBy(() -> CheckpointFormat.decode(altered));
      }
    }
    byte[] altered = bytes.clone();
    altered[bytes.length / 2] ^= 1;
    write(altered);
    refused("was altered: its checksum does not fit its content");
  }

  @Test
  void a_file_truncated_anywhere_is_refused() throws IOException {
    for (int length = 0; length < bytes.length; length++) {
      write(Arrays.copyOf(bytes, length));
      refused(length == 0 ? "is no checkpoint" : "is truncated");
    }
  }

  @Test
  void a_file_without_room_for_its_checksum_is_truncated_whatever_length_its_head_claims()
      throws IOException {
    for (int size = 20; size < 52; size++) {
      write(ByteBuffer.wrap(Arrays.copyOf(bytes, size)).putLong(12, size - 52).array());
      refused("is truncated after " + size + " bytes, before its checksum");
    }
    write(ByteBuffer.wrap(Arrays.copyOf(bytes, 52)).putLong(12, 0).array());
    refused("was altered: its checksum does not fit its content");
    write(CheckpointFormat.sealed(new byte[0]));
    refused("has content that ends too early");
    write(ByteBuffer.wrap(bytes.clone()).putLong(12, -1).array());
    refused("has bytes behind its end: its content is -1 bytes by its head");
  }

  @Test
  void a_file_with_bytes_behind_its_end_is_refused() throws IOException {
    write(Arrays.copyOf(bytes, bytes.length + 1));
    refused("has bytes behind its end");
  }

  @Test
  void another_file_another_version_and_a_giant_are_refused_from_their_first_bytes()
      throws IOException {
    write("Dear diary, nothing happened.".getBytes(StandardCharsets.UTF_8));
    refused("is no checkpoint of a training; name another file");
    write(ByteBuffer.wrap(bytes.clone()).putInt(8, 1).array());
    refused("has version 1 of the format, this program reads version 2; go on with the program");
    write(ByteBuffer.wrap(bytes.clone()).putLong(12, Long.MAX_VALUE).array());
    refused("is truncated: its content is 9223372036854775807 bytes by its head");
    long size = 1L << 30; // a hole that takes no room on the disk
    write(ByteBuffer.wrap(Arrays.copyOf(bytes, 20)).putLong(12, size - 52).array());
    try (var channel = java.nio.channels.FileChannel.open(
        file.file(), java.nio.file.StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    refused("has 1073741824 bytes, more than the 536870912 that are read");
  }

  @Test
  void content_of_a_hostile_writer_is_refused_or_read_but_breaks_nothing() throws IOException {
    int content = bytes.length - 20 - 32;
    for (int at = 0; at < content; at++) {
      for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff}) {
        byte[] altered = Arrays.copyOfRange(bytes, 20, bytes.length - 32);
        altered[at] = (byte) value;
        try {
          Snapshot snapshot = CheckpointFormat.decode(CheckpointFormat.sealed(altered));
          Halving.training(2, 1, 1).resume(snapshot);
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageNotContaining("null"); // says what is wrong
        }
      }
    }
    seal(in -> in.putInt(59, Integer.MAX_VALUE));
    refused("has content that can't be: a matrix of 108031863×1701999360");
    seal(in -> in.putInt(63, Integer.MAX_VALUE));
    refused("a text of 2147483647 bytes");
    seal(in -> in.putInt(72, Integer.MAX_VALUE));
    refused("a matrix of 2147483647×2");
    seal(in -> in.putInt(in.capacity() - 4 * 16 - 4, -1));
    refused("-1 steps");
    seal(in -> in.putInt(in.capacity() - 4 * 16 - 4, 5));
    refused("has content that can't be: 5 steps");
    seal(in -> in.putInt(in.capacity() - 4 * 16 - 4, 3));
    refused("16 bytes are left over");
    seal(in -> in.putInt(19, 4));
    refused("batch 4 of 3 in epoch 2 is no place to go on from");
  }

  @Test
  void a_name_that_comes_twice_is_refused() throws IOException {
    Snapshot snapshot = file.load();
    Map<String, Matrix> table = new LinkedHashMap<>();
    table.put("one", Matrix.zeros(1, 1));
    table.put("two", Matrix.zeros(1, 1));
    file.save(new Snapshot(snapshot.model(), 2, 1, 3, snapshot.random(), table, Map.of(), Map.of(),
        snapshot.history()));
    bytes = Files.readAllBytes(file.file());
    int two = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("two") - 20;
    seal(in -> in.put(two, new byte[] {'o', 'n', 'e'}));
    refused("has content that can't be: a name that comes twice");
  }

  @Test
  void what_stands_beside_does_not_spoil_the_next_checkpoint_and_stays() throws IOException {
    Snapshot snapshot = file.load();
    Path left = file.file().resolveSibling("run.checkpoint.part");
    Files.write(left, new byte[2 * bytes.length]);
    Path mine = Files.writeString(
        file.file().resolveSibling("run.checkpoint.part2"), "the only copy");
    Files.delete(file.file());
    file.requireWritable();
    file.save(snapshot);
    assertThat(file.file()).hasBinaryContent(bytes);
    assertThat(left).hasBinaryContent(new byte[2 * bytes.length]);
    assertThat(mine).hasContent("the only copy");
    assertThat(file.file().getParent().toFile().list()).hasSize(3);
  }

  @Test
  void with_all_names_beside_taken_nothing_is_written_and_nothing_goes() throws IOException {
    Snapshot snapshot = file.load();
    for (String end : List.of("", "2", "3", "4", "5", "6", "7", "8", "9")) {
      Files.writeString(file.file().resolveSibling("run.checkpoint.part" + end), "copy" + end);
    }
    assertThatThrownBy(() -> file.save(snapshot)).isInstanceOf(UncheckedIOException.class)
        .cause().hasMessageContaining("run.checkpoint.part9");
    assertThat(file.file()).hasBinaryContent(bytes);
    assertThat(file.file().resolveSibling("run.checkpoint.part9")).hasContent("copy9");
    assertThat(file.file().getParent().toFile().list()).hasSize(10);
  }

  @Test
  void a_checkpoint_of_another_architecture_is_refused_with_the_difference() {
    Training<Double> wider = Halving.training(3, 8, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> wider.resume(file.load()))
        .withMessage("the snapshot's model has theta of shape 1×2, needed is 1×3");
    assertThat(wider.history().steps()).isZero();
  }

  @Test
  void files_that_can_t_be_read_or_written_are_named() throws IOException {
    CheckpointFile none = new CheckpointFile(folder.resolve("none"));
    assertThatThrownBy(none::load).isInstanceOf(UncheckedIOException.class)
        .hasMessage(folder.resolve("none") + ": the checkpoint can't be read");
    CheckpointFile below = new CheckpointFile(file.file().resolve("below"));
    Snapshot snapshot = file.load();
    assertThatThrownBy(below::requireWritable).isInstanceOf(UncheckedIOException.class)
        .hasMessage(below.file() + ": the checkpoint can't be written; is the disk full or the"
            + " folder closed?");
    assertThatThrownBy(() -> below.save(snapshot)).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the checkpoint can't be written");
    Path occupied = Files.createDirectories(folder.resolve("occupied/full")).getParent();
    assertThatThrownBy(() -> new CheckpointFile(occupied).save(snapshot))
        .isInstanceOf(UncheckedIOException.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("nothing half-written is left")
          .noneMatch(path -> path.toString().endsWith(".part"));
    }
  }
}
