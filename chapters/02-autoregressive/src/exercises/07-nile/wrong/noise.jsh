// diagnosis: Compare them: the noise is smaller than the spread of the years, as it should be, and
//   does not say why. Compute mean(), and look at the years before 1899 and after.
String told = "noise";
