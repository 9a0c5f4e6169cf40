package com.example.ixm.audit;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The first few of many, in memory for those alone, and how many there were. */
final class Top<T> {

  static final int MOST = 500;

  private final TreeSet<T> first;
  private long count;

  Top(Comparator<T> order) {
    first = new TreeSet<>(order);
  }

  void add(T value) {
    count++;
    first.add(value);
    if (first.size() > MOST) {
      first.pollLast();
    }
  }

  List<T> list() {
    return List.copyOf(first);
  }

  long count() {
    return count;
  }
}
