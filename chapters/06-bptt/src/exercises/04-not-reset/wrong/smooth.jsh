// diagnosis: This loss is smooth. But is it the same function at the second call?
String mustBe = "smooth";
