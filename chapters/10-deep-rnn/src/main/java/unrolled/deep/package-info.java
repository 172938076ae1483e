/**
 * What do more layers buy?
 *
 * <p>Recurrent layers on top of each other form a grid of states, layers by steps; each state is
 * computed from the layer below at the same step and from its own layer at the step before. Whatever
 * turns a sequence into another of the same length can be a layer: a cell run through time, two of
 * them in opposite directions, dropout, layer normalization, any of these with a residual
 * connection. Other networks are deep between one state and the next. What all of this does to a
 * gradient is decided by how many ways lead from a state to a later one, how long they are, and what
 * is lost on each.
 *
 * <p>In reading order: {@link unrolled.deep.DeepHandExample} is two layers over two steps, number by
 * number; {@link unrolled.deep.Stack} goes through the grid a layer at a time,
 * {@link unrolled.deep.StackedCell} a step at a time; {@link unrolled.deep.Residual},
 * {@link unrolled.deep.LayerNormalization}, {@link unrolled.deep.Dropout},
 * {@link unrolled.deep.StateDropout} and {@link unrolled.deep.TanhLayer} are the other parts, and
 * {@link unrolled.deep.Design} puts them together; {@link unrolled.deep.DeepTransitionCell} has its
 * layers between steps; {@link unrolled.deep.PathCount} counts ways, and
 * {@link unrolled.deep.PathExperiments} measures what arrives on them.
 *
 * <p>R. Pascanu, C. Gulcehre, K. Cho, Y. Bengio, "How to construct deep recurrent neural networks",
 * ICLR 2014.
 */
package unrolled.deep;
