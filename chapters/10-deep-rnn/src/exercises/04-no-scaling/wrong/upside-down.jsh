// diagnosis: That is training compared with use. Asked is use compared with training: where is the
//   mean larger?
double factor = 1 - p;
