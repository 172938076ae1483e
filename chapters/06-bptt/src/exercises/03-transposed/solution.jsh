// H_{t-1} acts by H_{t-1} Whh, so its gradient is dZ Whh^T. Whh is square: both products have the
// shape (n, h).
Matrix dHPrev(Matrix dZ, Matrix Whh) {
  return dZ.timesTranspose(Whh);
}

// Her line is right for symmetric matrices.
double[][] noHarm = {{1, 2}, {2, 3}};

// The gradient of h_0 is no gradient of a weight, and from one step nothing else goes on.
String oneStep = "unread";

// A number is its own transpose.
String oneUnit = "same";

// Drawn matrices are not symmetric, orthogonal ones have their inverse for transpose. The identity
// is symmetric until the first step of training has changed it.
String shows = "glorot, orthogonal";
String hides = "identity";
