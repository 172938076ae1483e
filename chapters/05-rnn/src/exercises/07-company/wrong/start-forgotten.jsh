// diagnosis: The start symbol comes before the first letter, and the network reads it, too.
double[] symbolsRead = {4, 30, 21};
