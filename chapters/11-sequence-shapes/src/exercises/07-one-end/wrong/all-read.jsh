// diagnosis: The backward layer reads from the end. What has it read when it is at the last step?
double[] symbolsRead = {symbols, symbols};
