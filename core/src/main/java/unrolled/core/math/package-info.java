/**
 * Arithmetic for the whole book: matrices, element-wise functions, random numbers.
 *
 * <p>Everything a recurrent network computes is a product of matrices, a function applied value by
 * value, or a draw from a seeded generator. These three live here, in doubles and plain Java, so
 * that a reader can step into any of them with a debugger, and a web page can run them.
 *
 * <h2>The same bits everywhere</h2>
 *
 * <p>A figure in the text is useful only if the reader gets the same one. Java fixes the result of
 * {@code + - * /} and of the square root to the last bit, on every machine. It does not fix
 * {@code Math.exp} or {@code Math.tanh}, and training makes a difference in the last bit grow until
 * it shows. So {@link unrolled.core.math.Exponential} is built from exact operations only, and
 * {@link unrolled.core.math.SeededRandom} from whole numbers. Sums are added in one documented
 * order, because floating-point addition is not associative; no result depends on a library, on the
 * just-in-time compiler or on a number of threads.
 *
 * <h2>Why rows are arrays</h2>
 *
 * <p>{@link unrolled.core.math.Matrix} keeps each row in an array of its own. One flat array looks
 * faster and is slower: in {@code c[cOffset + j] += a * b[bOffset + j]} the compiler can't rule
 * out that writing to c changes a later b, and so takes one number at a time. With rows as arrays
 * both sides use the same index j, the numbers are independent, and one vector instruction handles
 * several of them. The benchmarks of the module {@code bench} show the difference for each shape.
 * Two habits keep programs fast: add products to a matrix that exists already
 * ({@code addProduct} and its kin), and where {@code X·Wᵀ} is needed at many time steps, let
 * {@link unrolled.core.math.KeptTransposes} transpose W once.
 *
 * <h2>Classes in reading order</h2>
 *
 * <ul>
 *   <li>{@link unrolled.core.math.Matrix}: values, shapes, sums and products; and
 *       {@link unrolled.core.math.Vectors} for single arrays
 *   <li>{@code Products}: the inner loops of the three products, and the order of their sums; and
 *       {@link unrolled.core.math.KeptTransposes}
 *   <li>{@code Shapes}, {@code MatrixText}: what a mistake is told, and how a matrix prints
 *   <li>{@link unrolled.core.math.Exponential}: exp, tanh, sigmoid; {@code Logarithm}; and
 *       {@code ExponentialPasses}, the same formulas cut into loops that run as vectors
 *   <li>{@link unrolled.core.math.Softmax} and {@link unrolled.core.math.Activation}: what a layer
 *       does with its weighted sums
 *   <li>{@link unrolled.core.math.LeastSquares}, over {@link unrolled.core.math.HouseholderQr} and
 *       {@link unrolled.core.math.Cholesky}: the best weights of a linear model
 *   <li>{@link unrolled.core.math.SeededRandom} and {@link unrolled.core.math.Initializer}: where
 *       training starts
 * </ul>
 */
package unrolled.core.math;
