// diagnosis: All three are added. Write each of the four as F(u) + G(v) + beta; which two pairs
//   have the same sum as the other two?
double of11 = of00 + of01 + of10;
