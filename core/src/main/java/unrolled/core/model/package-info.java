/**
 * The contracts that every model of the book keeps.
 *
 * <p>A sequence model answers one question: what comes next, given all that came before? For
 * numbers the answer is a forecast ({@link unrolled.core.model.Forecaster}), for symbols it is a
 * distribution ({@link unrolled.core.model.SequenceModel}). What training may change is a set of
 * named matrices ({@link unrolled.core.model.Parameters}).
 *
 * <p>Both contracts hand over the whole history. How much of it a model uses is the subject of the
 * book: all of it, the last few items, the last one, or a state that stands for it.
 *
 * <p>A recurrent model is made of parts. A {@link unrolled.core.model.RecurrentCell} does one step,
 * forward and backward, from one {@link unrolled.core.model.State} to the next;
 * {@link unrolled.core.model.Recurrence} is the loop over time; an
 * {@link unrolled.core.model.OutputLayer} reads something off the state. A
 * {@link unrolled.core.model.RecurrentNetwork} joins the three, and
 * {@link unrolled.core.model.RecurrentSymbolModel} and
 * {@link unrolled.core.model.RecurrentForecaster} let it keep the two contracts above.
 *
 * <p>Larger networks are made of layers. A {@link unrolled.core.model.SequenceLayer} turns a
 * sequence into another; {@link unrolled.core.model.RecurrentLayer} makes one of a cell, and a
 * {@link unrolled.core.model.LayerWrapper} changes how another one runs.
 */
package unrolled.core.model;
