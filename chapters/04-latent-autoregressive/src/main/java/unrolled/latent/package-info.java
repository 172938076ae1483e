/**
 * What if the past is summed up in a state that nobody sees?
 *
 * <p>A latent autoregressive model carries a state of fixed size, {@code h_t = g(h_{t−1}, x_{t−1})},
 * and predicts from it, {@code x_t ~ p(x_t | h_t)}. Here g is derived, not learned: it is the rule
 * that keeps all that the past says about a latent variable. Where that variable is a number that
 * moves linearly under normal noise, h is a mean and a variance; where it is one of m states, h is
 * a law over them. What these filters reach is the floor for every model that sees only the past,
 * what the smoothers reach the floor for those that see the future as well.
 *
 * <p>In reading order: {@link unrolled.latent.ExponentialSmoothing} is the smallest model,
 * {@link unrolled.latent.LocalLevel} the model for which it is best,
 * {@link unrolled.latent.KalmanFilter} and {@link unrolled.latent.KalmanSmoother} infer its level,
 * {@link unrolled.latent.LevelLikelihood} its variances;
 * {@link unrolled.latent.LinearGaussianModel} is the same with a state of several numbers, and
 * {@link unrolled.latent.LearnedFilter} leaves the coefficients of the recurrence open.
 * {@link unrolled.latent.HiddenMarkovModel} hides a chain behind symbols,
 * {@link unrolled.latent.Trellis} folds its paths, {@link unrolled.latent.ForwardBackward} and
 * {@link unrolled.latent.Viterbi} infer states, {@link unrolled.latent.BaumWelch} learns, and
 * {@link unrolled.latent.AllPaths} judges them all.
 *
 * <p>R. E. Kalman, "A new approach to linear filtering and prediction problems", Journal of Basic
 * Engineering 82, 1960; L. E. Baum, T. Petrie, G. Soules, N. Weiss, "A maximization technique
 * occurring in the statistical analysis of probabilistic functions of Markov chains", Annals of
 * Mathematical Statistics 41, 1970 (both secondhand).
 */
package unrolled.latent;
