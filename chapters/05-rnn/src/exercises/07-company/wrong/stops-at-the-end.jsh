// diagnosis: That is what it should read. His mask says that every sequence of the batch is as long
//   as the longest, so nothing tells the network where a name ends.
double[] symbolsRead = {5, 5, 5};
