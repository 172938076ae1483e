package unrolled.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;

import unrolled.core.math.Matrix;

/**
 * Hands matrices to PyTorch, differentiates there, and takes matrices back.
 *
 * <p>PyTorch runs inside this virtual machine, on one thread, and never asks the network for
 * anything. Tensors live outside the Java heap until this object or the scope that they belong to
 * is closed. A result belongs to the scope of its first operand.
 */
public final class Torch implements AutoCloseable {

  static {
    // Read once, when the engine starts; what the command line says counts more.
    setUnlessSet("ai.djl.offline", "true");
    setUnlessSet("OPT_OUT_TRACKING", "true");
    setUnlessSet("PYTORCH_FLAVOR", "cpu");
    setUnlessSet("ENGINE_CACHE_DIR", Path.of("target", "engine").toAbsolutePath().toString());
    setUnlessSet("ai.djl.pytorch.num_threads", "1");
    setUnlessSet("ai.djl.pytorch.num_interop_threads", "1");
  }

  private final Engine engine = Engine.getEngine("PyTorch");
  private final NDManager manager = engine.newBaseManager(Device.cpu());
  private final DataType type;

  private Torch(DataType type) {
    this.type = type;
    JniUtils.setGradMode(false); // holds for this thread; differentiate turns it on
  }

  /** Starts to compute with numbers of 64 bits. */
  public static Torch float64() {
    return new Torch(DataType.FLOAT64);
  }

  /** Starts to compute with numbers of 32 bits. */
  public static Torch float32() {
    return new Torch(DataType.FLOAT32);
  }

  /** Returns the version of PyTorch. */
  public String version() {
    return engine.getVersion();
  }

  /** Returns how many threads PyTorch may use for one operation. */
  public int threads() {
    return JniUtils.getNumThreads();
  }

  /** Returns where tensors of this object live. */
  public NDManager scope() {
    return manager;
  }

  /** Returns a tensor of the shape and values of A, rounded to the type of this object. */
  public NDArray tensor(Matrix A) {
    return typed(manager.create(flat(A), new Shape(A.rows(), A.columns())));
  }

  /** Returns a tensor (steps, rows, columns) of matrices that have one shape. */
  public NDArray tensor(List<Matrix> steps) {
    int size = steps.get(0).rows() * steps.get(0).columns();
    double[] values = new double[steps.size() * size];
    for (int t = 0; t < steps.size(); t++) {
      System.arraycopy(flat(steps.get(t)), 0, values, t * size, size);
    }
    return typed(manager.create(values,
        new Shape(steps.size(), steps.get(0).rows(), steps.get(0).columns())));
  }

  /** Returns a tensor with respect to which {@link #differentiate} computes gradients. */
  public NDArray variable(Matrix A) {
    return variable(tensor(A));
  }

  /** Returns the given tensor, with respect to which gradients are computed from now on. */
  public NDArray variable(NDArray tensor) {
    tensor.setRequiresGradient(true);
    return tensor;
  }

  /** Returns a tensor (n, 1) of indices. */
  public NDArray indices(int... values) {
    long[] wide = new long[values.length];
    Arrays.setAll(wide, i -> values[i]);
    return manager.create(wide, new Shape(values.length, 1));
  }

  /**
   * Computes a loss and the gradients with respect to its variables; {@code getGradient()} of
   * each variable has them, added to what was there.
   *
   * @param loss returns a tensor of one number
   * @return the loss
   */
  public double differentiate(Supplier<NDArray> loss) {
    try (GradientCollector collector = engine.newGradientCollector()) {
      NDArray value = loss.get();
      collector.backward(value);
      return number(value);
    }
  }

  /** Returns the one number of a tensor. */
  public static double number(NDArray tensor) {
    return tensor.getDataType() == DataType.FLOAT64 ? tensor.toDoubleArray()[0]
        : tensor.toFloatArray()[0];
  }

  /** Returns the values of a tensor (…, rows, columns) as the matrix that has all its rows. */
  public static Matrix matrix(NDArray tensor) {
    int columns = (int) tensor.getShape().get(tensor.getShape().dimension() - 1);
    double[] values = tensor.toType(DataType.FLOAT64, false).toDoubleArray();
    Matrix result = Matrix.zeros(values.length / columns, columns);
    for (int r = 0; r < result.rows(); r++) {
      System.arraycopy(values, r * columns, result.row(r), 0, columns);
    }
    return result;
  }

  /** Frees all tensors. */
  @Override
  public void close() {
    manager.close();
  }

  private NDArray typed(NDArray tensor) {
    return tensor.toType(type, false);
  }

  private static double[] flat(Matrix A) {
    double[] values = new double[A.rows() * A.columns()];
    for (int r = 0; r < A.rows(); r++) {
      System.arraycopy(A.row(r), 0, values, r * A.columns(), A.columns());
    }
    return values;
  }

  private static void setUnlessSet(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }
}
