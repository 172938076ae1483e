// diagnosis: The first of the two errors does not arrive whole: one step later, phi of it is left.
double varianceTwoAhead = 2 * noiseVariance;
