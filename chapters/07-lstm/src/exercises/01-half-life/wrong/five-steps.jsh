// diagnosis: The mean acts at each of the ten steps, not once for each pair.
double leftOfMean = Math.pow((0.99 + 0.5) / 2, 5);
