// diagnosis: The first bit of a group ends a triple of a place that is wrong, and it was drawn:
//   with probability one half it does not fit.
String neverTells = "first";
