// diagnosis: Counted so, one vowel is missing in each of the two hundreds.
String shortI = "consonant";
