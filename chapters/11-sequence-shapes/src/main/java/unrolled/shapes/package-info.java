/**
 * How does one sequence become another of another length?
 *
 * <p>An encoder reads all of the source and is asked for nothing. A decoder starts from the state
 * in which the reading ended, writes a symbol, reads what it wrote, and goes on until it writes the
 * end symbol. In training it reads the true symbols in place of its own. What the decoder knows of
 * the source would have to fit into one state; with attention it looks at all states of the
 * encoder, at each step with other weights: {@code α_t = softmax(S_t·Wa·H_1ᵀ …)},
 * {@code V_t = Σ_j α_tj H_j}.
 *
 * <p>In reading order: {@link unrolled.shapes.ShapePrograms} and
 * {@link unrolled.shapes.ShapedBatch} are what the shapes without a decoder need;
 * {@link unrolled.shapes.ShapesHandExample} is attention number by number;
 * {@link unrolled.shapes.Encoder}, {@link unrolled.shapes.Attention} beside
 * {@link unrolled.shapes.FixedContext}, and {@link unrolled.shapes.EncoderDecoder}, which joins
 * them, forward and backward; {@link unrolled.shapes.PairLearner} trains it on
 * {@link unrolled.shapes.PairBatches}; {@link unrolled.shapes.GreedySearch} and
 * {@link unrolled.shapes.BeamSearch} write, {@link unrolled.shapes.TargetLikelihood} says how
 * likely a given target is, and {@link unrolled.shapes.Translator} works on texts. The tasks are
 * {@link unrolled.shapes.NumberPairs} and {@link unrolled.shapes.DatePairs}; on the sunspots
 * {@link unrolled.shapes.DelayedForecaster} writes twenty years in one go.
 *
 * <p>I. Sutskever, O. Vinyals, Q. V. Le, "Sequence to sequence learning with neural networks", NIPS
 * 2014; D. Bahdanau, K. Cho, Y. Bengio, "Neural machine translation by jointly learning to align
 * and translate", ICLR 2015; M.-T. Luong, H. Pham, C. D. Manning, "Effective approaches to
 * attention-based neural machine translation", EMNLP 2015.
 */
package unrolled.shapes;
