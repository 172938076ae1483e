// diagnosis: This is the step of the text, which reads 0. The input of 1 adds w_xz to the update
//   gate's sum and w_xh to the candidate's.
double update = 0.75;
double candidate = 0.8;
double state = 0.65;
