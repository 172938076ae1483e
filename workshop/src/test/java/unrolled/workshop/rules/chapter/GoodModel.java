package unrolled.workshop.rules.chapter;

import unrolled.core.math.Matrix;

record GoodModel(Matrix weights) {
  Matrix output(Matrix X) {
    return X.times(weights);
  }
}
