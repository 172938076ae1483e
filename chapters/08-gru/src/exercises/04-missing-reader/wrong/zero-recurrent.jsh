// diagnosis: That says something of the reset gate. But the update gate and the candidate do get a
//   gradient at the first step: what is their recurrent weight multiplied by there, and what of the
//   second step?
String whyRecurrent = "zero";
