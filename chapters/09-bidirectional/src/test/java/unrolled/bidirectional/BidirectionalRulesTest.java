package unrolled.bidirectional;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.rules.ChapterRules;

class BidirectionalRulesTest {

  @TestFactory
  Stream<DynamicTest> rules() {
    return ChapterRules.of("unrolled.bidirectional").tests();
  }
}
