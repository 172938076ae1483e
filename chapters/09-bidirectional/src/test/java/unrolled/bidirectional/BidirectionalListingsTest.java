package unrolled.bidirectional;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.listing.Listings;

class BidirectionalListingsTest {

  @TestFactory
  Stream<DynamicTest> listings() {
    return Listings.of("bidirectional").tests();
  }
}
