// diagnosis: Count again what leaves the last unit: nobody needs it a step later.
double notZeroFor20 = 20;
