// What she returns for the state before, from dZ (n, h) and Whh (h, h). Mend it.
Matrix dHPrev(Matrix dZ, Matrix Whh) {
  return dZ.times(Whh);
}

// A matrix of two units, not diagonal, with which her own line is right.
double[][] noHarm = {{Double.NaN, Double.NaN}, {Double.NaN, Double.NaN}};

// Why do sequences of one step not show it, with any number of units?
// zero (what is returned is zero), unread (what is returned goes to no weight),
// square (the shapes fit)
String oneStep = "";

// Why do longer sequences not show it with one unit?
// weak (its gradient is small), same (its matrix is its own transpose), zero (h_0 is zero)
String oneUnit = "";

// The kinds of first weights for which her bug shows at once, and for which it doesn't: of glorot,
// orthogonal, identity, with commas between.
String shows = "";
String hides = "";
