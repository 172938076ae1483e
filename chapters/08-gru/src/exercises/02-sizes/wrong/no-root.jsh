// diagnosis: With many units the number of parameters grows like the square of the units.
double ifUnitsAreMany = 4.0 / 3;
