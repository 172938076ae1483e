// diagnosis: Gamma is divided by its sum, so a common factor of beta does not matter to it. Which
//   of the two keeps that factor?
String gammas = "wrong";
