// diagnosis: That is an assumption about the noise, which may be false. The residuals of a fit have
//   these sums of zero even where the assumption fails.
String promise = "noise";
