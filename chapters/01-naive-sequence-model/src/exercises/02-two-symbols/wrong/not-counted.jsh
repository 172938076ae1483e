// diagnosis: The last look-up, the successful one, reads its symbols as well.
double symbolsRead = 4 + 3;
