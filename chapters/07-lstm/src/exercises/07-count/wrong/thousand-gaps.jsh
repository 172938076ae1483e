// diagnosis: A thousand numbers in a row have one gap less than there are numbers.
double apart = 2.0 / 1000;
