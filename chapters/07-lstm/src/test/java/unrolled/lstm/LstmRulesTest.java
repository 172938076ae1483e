package unrolled.lstm;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.rules.ChapterRules;

class LstmRulesTest {

  @TestFactory
  Stream<DynamicTest> rules() {
    return ChapterRules.of("unrolled.lstm").tests();
  }
}
