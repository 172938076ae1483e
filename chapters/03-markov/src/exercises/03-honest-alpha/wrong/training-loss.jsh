// diagnosis: What the training names cost the fitted chain is what it expects when nothing is
//   smoothed, so this would always give an alpha of zero.
String needed = "training";
