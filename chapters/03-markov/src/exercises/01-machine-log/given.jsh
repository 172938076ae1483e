// The log of the task with its states renamed, so that the fractions stay and their places change.
String order = List.of("IBD", "IDB", "BID", "BDI", "DIB", "DBI").get(
    new SeededRandom(seed).nextInt(6));
String log = "0 1 1 0 2 0 0 1 0".replace('0', order.charAt(0)).
    replace('1', order.charAt(1)).replace('2', order.charAt(2));
