/**
 * Benchmarks of the core: how fast its inner loops run beside the alternatives.
 *
 * <p>{@link unrolled.bench.ProductBenchmark} multiplies matrices of the shapes that recurrent
 * networks have: a batch of 32 rows times n×k weights. Its rivals are the same sum over one flat
 * array ({@link unrolled.bench.FlatProduct}) and, with the profile {@code bench}, the Vector API,
 * which is in incubation and needs a flag. {@link unrolled.bench.FunctionBenchmark} computes exp,
 * tanh and sigmoid beside {@code StrictMath} and {@code Math}.
 * {@link unrolled.bench.SpeedTable} runs all of them and prints a table.
 *
 * <p>The profile {@code oracle} adds {@code Torch}, which runs PyTorch inside this virtual machine
 * to check gradients, and {@code PeerTable}, which times training steps beside PyTorch's.
 */
package unrolled.bench;
