// diagnosis: In delta_2 the share that comes through the state at step 1 is missing: the backward
//   unit's gradient runs from step 1 to step 3.
double dRecurrent = delta1 * c2 + (1 - c2 * c2) * outBackward * e[1] * c3;
