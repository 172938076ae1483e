// diagnosis: This is computed from left to right. The backward unit begins at step 3 with a state
//   of zero, and the event is the last that it reads.
double[] backward = forward;
double[] outputs = outputs(forward, backward);
double[] errors = errors(outputs);
