// diagnosis: These are the numbers of the top layer. The rows of left begin with the lowest.
double[] medians = {0.161, 0.073, 0.0425, 0.0421, 0.0459};
double timesAsMuch = 0.0459 / 0.161;
