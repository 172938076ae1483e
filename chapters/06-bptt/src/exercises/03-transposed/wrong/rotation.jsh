// diagnosis: An orthogonal matrix has its inverse for transpose, and her gradient is turned the
//   wrong way around. Which matrices have themselves for transpose?
double[][] noHarm = {{0.6, 0.8}, {-0.8, 0.6}};
