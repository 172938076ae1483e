// diagnosis: Were the last letter a vowel, one vowel would have no follower. Add up the pairs that
//   begin with a vowel and compare them with the number of vowels.
String ends = "vowel";
String begins = "vowel";
