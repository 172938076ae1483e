package unrolled.shapes;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.rules.ChapterRules;

class ShapesRulesTest {

  @TestFactory
  Stream<DynamicTest> rules() {
    return ChapterRules.of("unrolled.shapes").tests();
  }
}
