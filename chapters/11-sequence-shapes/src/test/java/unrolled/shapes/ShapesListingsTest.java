package unrolled.shapes;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.listing.Listings;

class ShapesListingsTest {

  @TestFactory
  Stream<DynamicTest> listings() {
    return Listings.of("shapes").tests();
  }
}
