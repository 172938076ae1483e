package unrolled.autoregressive;

/**
 * Tells how a stationary model's variance is shared out over frequencies.
 *
 * <p>Frequencies are in cycles a step, from 0 to 1/2: two observations are the least that can show
 * a cycle.
 */
public final class Spectrum {

  private final double noise;
  private final double[] phi;

  /**
   * Keeps a model's coefficients.
   *
   * @param noise σ, standard deviation of one step's noise
   * @param phi φ_1, …, φ_p of a stationary model; copied
   */
  public Spectrum(double noise, double... phi) {
    this.noise = noise;
    this.phi = phi.clone();
  }

  /**
   * Returns the density {@code f(ν) = σ² / |1 − Σ φ_j·e^(−2πiνj)|²}; over ν from −1/2 to 1/2 it
   * integrates to the variance.
   *
   * @param frequency ν, in cycles a step
   * @return variance per cycle a step
   */
  // tag::eq-ar-spectrum[]
  public double density(double frequency) {
    double re = 1;
    double im = 0;
    for (int j = 1; j <= phi.length; j++) {
      double angle = 2 * Math.PI * frequency * j;
      re -= phi[j - 1] * StrictMath.cos(angle);
      im += phi[j - 1] * StrictMath.sin(angle);
    }
    return noise * noise / (re * re + im * im);
  }
  // end::eq-ar-spectrum[]

  /**
   * Returns the frequency at which the density of a model with two lags is greatest:
   * {@code cos 2πν = φ_1·(φ_2 − 1) / (4·φ_2)}.
   *
   * @return ν, in cycles a step; 0 or 1/2 where the right side is beyond 1 or −1
   * @throws IllegalStateException if the model has another number of lags, or φ_2 is not negative
   */
  // tag::eq-ar2-peak[]
  public double peakOfTwoLags() {
    requireTwoLags();
    double cosine = phi[0] * (phi[1] - 1) / (4 * phi[1]);
    double clamped = Math.max(-1, Math.min(1, cosine));
    return StrictMath.acos(clamped) / (2 * Math.PI);
  }
  // end::eq-ar2-peak[]

  private void requireTwoLags() {
    if (phi.length != 2 || !(phi[1] < 0)) {
      throw new IllegalStateException("Spectrum.peakOfTwoLags: the model has " + phi.length
          + " lags — the formula is for two, with φ_2 below zero; search density() instead");
    }
  }
}
