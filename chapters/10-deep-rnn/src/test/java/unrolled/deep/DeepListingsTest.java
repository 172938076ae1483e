package unrolled.deep;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.listing.Listings;

class DeepListingsTest {

  @TestFactory
  Stream<DynamicTest> listings() {
    return Listings.of("deep").tests();
  }
}
