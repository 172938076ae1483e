package unrolled.bench;

import ai.onnxruntime.OrtEnvironment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OnnxRuntimeTest {

  @Test
  void the_native_library_loads() {
    assertThat(OrtEnvironment.getEnvironment().getVersion()).isEqualTo("1.29.0");
  }
}
