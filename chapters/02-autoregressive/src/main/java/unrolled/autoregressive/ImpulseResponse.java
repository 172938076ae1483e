package unrolled.autoregressive;

/**
 * Follows one unit of noise through time: ψ_0 = 1 is the noise itself, ψ_j what is left of it j
 * steps later.
 */
public final class ImpulseResponse {

  private final double[] phi;

  /**
   * Keeps the coefficients.
   *
   * @param phi φ_1, …, φ_p; copied
   */
  public ImpulseResponse(double... phi) {
    this.phi = phi.clone();
  }

  /**
   * Returns {@code ψ_0, …, ψ_{count−1}} from {@code ψ_j = Σ φ_i·ψ_{j−i}}.
   *
   * @param count at least 1
   */
  // tag::eq-impulse-response[]
  public double[] psi(int count) {
    double[] psi = new double[count];
    psi[0] = 1;
    for (int j = 1; j < count; j++) {
      for (int i = 1; i <= Math.min(j, phi.length); i++) {
        psi[j] += phi[i - 1] * psi[j - i];
      }
    }
    return psi;
  }
  // end::eq-impulse-response[]

  /**
   * Returns the variance of the error of the best forecast h steps ahead, for h = 1, …, steps:
   * {@code σ²·(ψ_0² + … + ψ_{h−1}²)}.
   *
   * @param noise σ, standard deviation of one step's noise
   * @param steps at least 1
   * @return variances, nearest step first, in the squared unit of the series
   */
  // tag::eq-forecast-variance[]
  public double[] forecastVariance(double noise, int steps) {
    double[] psi = psi(steps);
    double[] variance = new double[steps];
    double sum = 0;
    for (int h = 0; h < steps; h++) {
      sum += psi[h] * psi[h];
      variance[h] = noise * noise * sum;
    }
    return variance;
  }
  // end::eq-forecast-variance[]
}
