// diagnosis: So many weights there are. Each of them acts on every unit's state.
double numbersFor100 = 100 * 100;
