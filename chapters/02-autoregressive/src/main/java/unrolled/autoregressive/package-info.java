/**
 * What comes next, if only the last few values count?
 *
 * <p>An autoregressive model looks back τ steps and no further: the next value is a weighted sum of
 * the last τ values, a constant and noise. Everything about it can be computed: the best weights
 * (least squares), whether it settles, cycles or explodes (the roots of a polynomial), how a shock
 * fades (its impulse response), how wrong its forecasts must be h steps ahead, and how its variance
 * spreads over frequencies. The model is the linear floor that the networks of later chapters have
 * to beat, and it has two twins that look through the same window: counts of short strings for
 * symbols, and a small network for numbers.
 *
 * <p>In reading order: {@link unrolled.autoregressive.Lags} cuts the windows,
 * {@link unrolled.autoregressive.AutoregressiveModel} fits, forecasts and simulates,
 * {@link unrolled.autoregressive.CharacteristicPolynomial} (with
 * {@link unrolled.autoregressive.Complex}), {@link unrolled.autoregressive.ImpulseResponse},
 * {@link unrolled.autoregressive.Autocorrelation} and {@link unrolled.autoregressive.Spectrum} say
 * how a model behaves, {@link unrolled.autoregressive.OrderChoice} how far to look back, and
 * {@link unrolled.autoregressive.YuleRecipe} how the first such model was computed by hand. The
 * twin for symbols is {@link unrolled.autoregressive.NGramModel}, over
 * {@link unrolled.autoregressive.NGramCounts} and a {@link unrolled.autoregressive.Smoothing}; the
 * bent twin is {@link unrolled.autoregressive.WindowNetwork}, trained by
 * {@link unrolled.autoregressive.WindowTraining}.
 *
 * <p>G. U. Yule, "On a method of investigating periodicities in disturbed series, with special
 * reference to Wolfer's sunspot numbers", Philosophical Transactions of the Royal Society A 226
 * (1927), 267–298.
 */
package unrolled.autoregressive;
