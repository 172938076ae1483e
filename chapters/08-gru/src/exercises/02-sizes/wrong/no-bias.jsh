// diagnosis: Each weighted sum has a bias for each unit as well.
double ofTheLstm = 4 * units * (inputs + units);
double ofTheGru = 3 * gruUnits * (inputs + gruUnits);
