// diagnosis: The pairs that he leaves out are not picked at random: they are those across the ends
//   of lines. So what does he count, and counts well?
String hisShare = "wrong";
