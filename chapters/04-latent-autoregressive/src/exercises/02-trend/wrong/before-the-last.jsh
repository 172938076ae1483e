// diagnosis: These are the predicted means, before the last value was seen. Take means().
double lastLevel = states.predictedMeans().get(5).get(0, 0);
double lastSlope = states.predictedMeans().get(5).get(0, 1);
