package unrolled.core.report;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GalleryTest {

  @Test
  void every_figure_can_be_drawn() {
    for (Figure<?> figure : Gallery.all()) {
      BookFolder.writeFile(Path.of("target/gallery/" + figure.id() + ".svg"), figure.svg());
      assertThat(figure.svg()).startsWith("<svg ");
    }
  }
}
