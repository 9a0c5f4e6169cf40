package com.example.ixm.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** These tests run on JUnit alone: the testkit brings no jqwik unless a test asks for it. */
class ClassPathTest {

  @Test
  void hasNoJqwik() {
    assertThatThrownBy(() -> Class.forName("net.jqwik.api.Arbitrary"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
