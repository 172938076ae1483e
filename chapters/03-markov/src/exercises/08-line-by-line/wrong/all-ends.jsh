// diagnosis: That is the number of lines' ends. Ask of a single line when it has one step more from
//   vowel to consonant than back, and add up over the lines.
double beginLessEnd = 31;
