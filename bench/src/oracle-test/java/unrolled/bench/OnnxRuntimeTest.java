package unrolled.bench;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.gru.GruForm;
import unrolled.lstm.LstmCell;
import unrolled.lstm.PackedLstm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares cells on their way forward with the operators LSTM and GRU of ONNX Runtime.
 *
 * <p>Its operators compute in 32 bits only. They know peepholes whose output gate sees the new cell
 * state, not those that see the one before.
 */
class OnnxRuntimeTest {
  /** Half a unit in the last place of a float is 6e-8; up to 12 steps gather some. */
  private static final double FLOAT32 = 1e-6;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

  @Test
  void the_native_library_loads() {
    assertThat(environment.getVersion()).isEqualTo("1.29.0");
  }

  static Stream<Arguments> cases() {
    return Stream.of(GatedCase.Kind.LSTM, GatedCase.Kind.LSTM_PEEPHOLES,
        GatedCase.Kind.LSTM_COUPLED, GatedCase.Kind.LSTM_COUPLED_PEEPHOLES,
        GatedCase.Kind.GRU_RESET_BEFORE, GatedCase.Kind.GRU_RESET_AFTER)
        .flatMap(kind -> IntStream.range(0, GatedCase.CASES)
            .mapToObj(number -> Arguments.of(kind, number)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void onnx_runtime_agrees_with_the_way_forward(GatedCase.Kind kind, int number)
      throws OrtException {
    GatedCase gated = new GatedCase(kind, number);
    List<State> states = states(gated, gated.network);
    try (OrtSession session = environment.createSession(model(gated));
        Inputs inputs = inputs(gated);
        OrtSession.Result result = session.run(inputs.tensors)) {
      float[][][][] H = (float[][][][]) result.get(0).getValue(); // (T, 1, n, h)
      for (int t = 0; t < gated.X.size(); t++) {
        for (int n = 0; n < gated.mask.batchSize(); n++) {
          if (gated.mask.has(n, t)) {
            require("H_" + (t + 1), states.get(t).H().row(n), H[t][0][n]);
          }
        }
      }
      State last = states.get(states.size() - 1);
      for (int p = 0; p < last.parts(); p++) {
        float[][][] theirs = (float[][][]) result.get(1 + p).getValue(); // (1, n, h)
        for (int n = 0; n < last.batchSize(); n++) {
          require("last " + p, last.part(p).row(n), theirs[0][n]);
        }
      }
    }
  }

  private static List<State> states(GatedCase gated, RecurrentNetwork<?, ?> network) {
    return network.recurrence().forward(gated.inputs(), gated.initial, gated.mask).states();
  }

  private static void require(String what, double[] ours, float[] theirs) {
    for (int j = 0; j < ours.length; j++) {
      assertThat(Math.abs(ours[j] - theirs[j]) / Math.max(1, Math.abs(ours[j])))
          .as(what + ", unit " + j).isLessThan(FLOAT32);
    }
  }

  private static byte[] model(GatedCase gated) {
    Map<String, Integer> attributes = new HashMap<>();
    attributes.put("hidden_size", gated.network.cell().hiddenSize());
    OnnxModel model = new OnnxModel(gated.kind.isLstm() ? "LSTM" : "GRU")
        .floats("X", 3).floats("W", 3).floats("R", 3).floats("B", 2).integers("lengths")
        .floats("H0", 3);
    if (!gated.kind.isLstm()) {
      attributes.put("linear_before_reset", gated.kind.form == GruForm.RESET_AFTER ? 1 : 0);
      return model.output("Y", 4).output("H", 3).bytes(attributes);
    }
    attributes.put("input_forget", gated.kind.coupled ? 1 : 0);
    model.floats("C0", 3);
    if (has(gated, "pf")) {
      model.floats("P", 2);
    }
    return model.output("Y", 4).output("H", 3).output("C", 3).bytes(attributes);
  }

  private static boolean has(GatedCase gated, String name) {
    return gated.network.parameters().named().containsKey("cell." + name);
  }

  /** What a session reads, outside the Java heap. */
  private record Inputs(Map<String, OnnxTensor> tensors) implements AutoCloseable {
    @Override
    public void close() {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private Inputs inputs(GatedCase gated) throws OrtException {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    int h = gated.network.cell().hiddenSize();
    int d = gated.network.cell().inputSize();
    int n = gated.mask.batchSize();
    tensors.put("X", tensor(gated.X, gated.X.size(), n, d));
    if (gated.kind.isLstm()) {
      PackedLstm.Onnx weights = PackedLstm.toOnnx((LstmCell) gated.network.cell());
      tensors.put("W", tensor(List.of(weights.W()), 1, 4 * h, d));
      tensors.put("R", tensor(List.of(weights.R()), 1, 4 * h, h));
      tensors.put("B", tensor(List.of(weights.B()), 1, 8 * h));
      if (weights.P() != null) {
        tensors.put("P", tensor(List.of(weights.P()), 1, 3 * h));
      }
    } else {
      putGru(gated, h, d, tensors);
    }
    tensors.put("lengths", OnnxTensor.createTensor(environment, IntBuffer.wrap(IntStream.range(0, n)
        .map(i -> (int) IntStream.range(0, gated.X.size()).filter(t -> gated.mask.has(i, t)).count())
        .toArray()), new long[] {n}));
    for (int p = 0; p < gated.initial.parts(); p++) {
      tensors.put(p == 0 ? "H0" : "C0", tensor(List.of(gated.initial.part(p)), 1, n, h));
    }
    return new Inputs(tensors);
  }

  private void putGru(GatedCase gated, int h, int d, Map<String, OnnxTensor> tensors)
      throws OrtException {
    List<Matrix> W = new ArrayList<>();
    List<Matrix> R = new ArrayList<>();
    List<Matrix> B = new ArrayList<>();
    List<Matrix> second = new ArrayList<>();
    for (String gate : "zrh".split("")) { // ONNX's order
      W.add(weight(gated, "Wx" + gate));
      R.add(weight(gated, "Wh" + gate));
      B.add(weight(gated, "b" + gate));
      boolean own = gate.equals("h") && has(gated, "bhr");
      second.add(own ? weight(gated, "bhr") : Matrix.zeros(h, 1));
    }
    B.addAll(second);
    tensors.put("W", tensor(W, 1, 3 * h, d));
    tensors.put("R", tensor(R, 1, 3 * h, h));
    tensors.put("B", tensor(B, 1, 6 * h));
  }

  private static Matrix weight(GatedCase gated, String name) {
    return gated.network.parameters().named().get("cell." + name).transpose();
  }

  /** Puts the rows of matrices one after the other. */
  private OnnxTensor tensor(List<Matrix> parts, long... shape) throws OrtException {
    FloatBuffer values = FloatBuffer.allocate(
        parts.stream().mapToInt(part -> part.rows() * part.columns()).sum());
    for (Matrix part : parts) {
      for (int r = 0; r < part.rows(); r++) {
        for (double value : part.row(r)) {
          values.put((float) value);
        }
      }
    }
    return OnnxTensor.createTensor(environment, values.flip(), shape);
  }
}
