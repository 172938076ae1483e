// diagnosis: The second term is what an update gate gets that keeps. F lets in, and 1 - F keeps.
double[] signs = {1, 1};
