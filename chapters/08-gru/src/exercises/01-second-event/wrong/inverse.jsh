// diagnosis: This tells how large the new gradient is, measured by the text's. Asked is the other
//   ratio.
double timesAsLarge = ofTheSum / -0.0315;
