// diagnosis: From 4 to 8 the belt of the bias 1 does get longer. Look at the scale between them.
double[] falls1 = {6, 8};
