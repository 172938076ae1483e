// diagnosis: One of the starts below 3.9 bits has divided the consonants in another way; its bits
//   are a little higher than those of the others.
double agree = 7;
