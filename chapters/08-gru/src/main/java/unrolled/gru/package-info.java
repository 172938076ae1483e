/**
 * How much of the LSTM does memory need?
 *
 * <p>A gated recurrent unit has one state and two gates. The update gate Z says, unit by unit, how
 * much of the old state is kept, {@code H_t = Z ⊙ H_{t−1} + (1 − Z) ⊙ H̃}; the rest is taken from a
 * candidate, and the reset gate R says how much of the old state the candidate sees. There is no
 * cell state apart from the hidden one, and no gate that hides it. What is kept passes through a
 * product element by element and no matrix, as in the LSTM; what it can hold is bounded, since the
 * new state lies between the old one and a tanh.
 *
 * <p>In reading order: {@link unrolled.gru.GruHandExample} is one unit over two steps, number by
 * number; {@link unrolled.gru.GruCell} the cell, forward and backward, over
 * {@link unrolled.gru.GruParameters}; {@link unrolled.gru.GruForm} and
 * {@link unrolled.gru.GruConversion} say which of the cells of this name are the same, and
 * {@link unrolled.gru.PackedGru} and {@link unrolled.gru.GruInTorch} how other programs store them;
 * {@link unrolled.gru.CellSizes} counts their weights, and {@link unrolled.gru.CellKind} draws a
 * cell of any kind; {@link unrolled.gru.CountingExample} says what their states can count;
 * {@link unrolled.gru.StuckGateExperiments} shuts the update gate, or opens it for good.
 *
 * <p>K. Cho and others, "Learning phrase representations using RNN encoder–decoder for statistical
 * machine translation", EMNLP 2014.
 */
package unrolled.gru;
