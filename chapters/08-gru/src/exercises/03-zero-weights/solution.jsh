// With weights and biases of zero both gates are σ(0) = 1/2: what is kept is what is let in, two
// gates with the same weights can't be told apart, and R is a number, which any matrix lets by.
String whyKeep = "half";
String whyGates = "equal";
String whyForm = "scalar";

// The update gate has to leave 1/2.
String showKeep = "bz";

// Any difference between the gates will do.
String showGates = "bz, br, brs";

// R must differ from unit to unit, or multiply something that it did not multiply before.
String showForm = "brs, bhr";

// σ(-x) = 1 - σ(x) turns the update gate around; bhr, even of zeros, makes it the form that resets
// after the product.
GruParameters convert(AffineParameters update, AffineParameters reset,
    AffineParameters candidate, Matrix bhr) {
  AffineParameters keeps = new AffineParameters(
      update.Wx().scale(-1), update.Wh().scale(-1), update.b().scale(-1));
  return new GruParameters(reset, keeps, candidate, bhr);
}
