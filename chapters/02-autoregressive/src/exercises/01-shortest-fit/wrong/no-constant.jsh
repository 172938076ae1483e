// diagnosis: This fit has no constant: it divides the sum of products by the sum of squares. There
//   are two unknowns, and two equations.
double phi = Vectors.dot(x, y) / Vectors.dot(x, x);
double c = 0;
