// diagnosis: An orthogonal matrix is not its own transpose but the transpose of its inverse.
//   Lengths are kept by both, directions are not.
String shows = "glorot";
String hides = "identity, orthogonal";
