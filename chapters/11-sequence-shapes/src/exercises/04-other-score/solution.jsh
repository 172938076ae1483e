record Scoring(Matrix Wa, Matrix Wh, Matrix v) implements Parameters {
  public Map<String, Matrix> named() {
    return Map.of("Wa", Wa, "Wh", Wh, "v", v);
  }
}

Scoring zeros(Scoring p) {
  return new Scoring(Matrix.zeros(p.Wa().rows(), p.Wa().columns()),
      Matrix.zeros(p.Wh().rows(), p.Wh().columns()), Matrix.zeros(1, p.v().columns()));
}

// A hidden layer for one step of the decoder: one row a step of the source, (T, k).
Matrix hidden(Scoring p, Matrix St, Matrix H) {
  return H.times(p.Wh()).addRow(St.times(p.Wa())).map(Math::tanh);
}

Matrix row(Matrix X, int n) {
  return Matrix.rowVector(X.row(n).clone());
}

// From the weights back to the scores, as in the text; both are rows (1, T).
Matrix toScores(Matrix alpha, Matrix dAlpha) {
  double mean = alpha.hadamard(dAlpha).sum();
  return alpha.hadamard(dAlpha.map(d -> d - mean));
}

// From the scores (as a column) to the sums inside the tanh.
Matrix toSums(Scoring p, Matrix A, Matrix dScores) {
  return dScores.times(p.v()).hadamard(A.map(a -> 1 - a * a));
}

// A state of the source was read as a value, and it was scored: dH gets both shares.
void toSource(Matrix dH, Matrix alpha, Matrix dV, Matrix dSums, Scoring p) {
  dH.addTransposeProduct(alpha, dV);
  dH.addProductTranspose(dSums, p.Wh());
}

class ScoringContext implements Context<Scoring> {
  private final Scoring p;

  ScoringContext(Scoring p) {
    this.p = p;
  }

  public Context.View<Scoring> look(List<Matrix> S, Mask steps, Encoded source) {
    List<Matrix> V = new ArrayList<>();
    List<List<double[]>> rows = new ArrayList<>();
    for (Matrix H : source.H()) {
      rows.add(new ArrayList<>());
    }
    for (int t = 0; t < S.size(); t++) {
      Matrix Vt = Matrix.zeros(S.get(t).rows(), source.U().columns());
      for (int n = 0; n < Vt.rows(); n++) {
        if (steps.has(n, t)) {
          Matrix H = source.H().get(n);
          Matrix alpha = Softmax.softmaxRows(
              p.v().timesTranspose(hidden(p, row(S.get(t), n), H))); // (1, T)
          rows.get(n).add(alpha.row(0));
          System.arraycopy(alpha.times(H).row(0), 0, Vt.row(n), 0, Vt.columns());
        }
      }
      V.add(Vt);
    }
    List<Matrix> alpha = rows.stream().map(a -> Matrix.of(a.toArray(new double[0][]))).toList();
    return new Seen(S, steps, source, V, alpha);
  }

  private class Seen implements Context.View<Scoring> {
    private final List<Matrix> S;
    private final Mask steps;
    private final Encoded source;
    private final List<Matrix> V;
    private final List<Matrix> alpha;

    Seen(List<Matrix> S, Mask steps, Encoded source, List<Matrix> V, List<Matrix> alpha) {
      this.S = S;
      this.steps = steps;
      this.source = source;
      this.V = V;
      this.alpha = alpha;
    }

    public List<Matrix> V() {
      return V;
    }

    public List<Matrix> alpha() {
      return alpha;
    }

    public void backward(List<Matrix> dV, List<Matrix> dS, Encoded dSource, Scoring gradients) {
      for (int t = 0; t < S.size(); t++) {
        for (int n = 0; n < S.get(t).rows(); n++) {
          if (steps.has(n, t)) {
            Matrix St = row(S.get(t), n);
            Matrix H = source.H().get(n);
            Matrix dVt = row(dV.get(t), n);
            Matrix weights = row(alpha.get(n), t);
            Matrix A = hidden(p, St, H);
            Matrix dScores = toScores(weights, dVt.timesTranspose(H)).transpose(); // (T, 1)
            gradients.v().addTransposeProduct(dScores, A);
            Matrix dSums = toSums(p, A, dScores); // (T, k)
            gradients.Wh().addTransposeProduct(H, dSums);
            toSource(dSource.H().get(n), weights, dVt, dSums, p);
            // S Wa is in every row of the sums.
            Matrix dAsked = dSums.sumRows(); // (1, k)
            gradients.Wa().addTransposeProduct(St, dAsked);
            double[] to = dS.get(t).row(n);
            double[] share = dAsked.timesTranspose(p.Wa()).row(0);
            for (int i = 0; i < to.length; i++) {
              to[i] += share[i];
            }
          }
        }
      }
    }
  }

  public Scoring parameters() {
    return p;
  }

  public Scoring zeroGradients() {
    return zeros(p);
  }

  public String description() {
    return "attention with a hidden layer";
  }
}

Context<?> scoring(Matrix Wa, Matrix Wh, Matrix v) {
  return new ScoringContext(new Scoring(Wa, Wh, v));
}

double parameters(int h, int m, int k) {
  return k * (h + m + 1);
}

// The chapter's score has h m = 32,768 of them: 32,768 / 385 is 85.1.
double nearest = Math.rint(128 * 256 / 385.0);
