// diagnosis: That is about the length at which independent draws would be rare enough. The draws
//   of a chain vary more; look for it with your method.
double length = 316;
