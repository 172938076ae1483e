// diagnosis: Without a bias both units compute the same, ReLU(p + x). One of them needs p + x − 1.
double[] bh = {0, 0};
