// diagnosis: The state is z h_1 + (1 - z) times the candidate, so that the gate gets the error
//   times h_1 minus the candidate.
double toUpdateGate = (candidate - h1) * error;
