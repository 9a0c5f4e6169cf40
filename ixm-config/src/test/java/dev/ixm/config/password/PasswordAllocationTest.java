package dev.ixm.config.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PasswordAllocationTest {

  private static final String PASSWORD = "Abc123Def456Gh9";

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void acceptingAPasswordAllocatesNothing() {
    char[] array = PASSWORD.toCharArray();
    PasswordContext none = PasswordContext.none();
    for (PasswordPolicy policy :
        List.of(PasswordPolicy.STANDARD, PasswordPolicy.INSTALLER_ADMIN, PasswordPolicy.JITC)) {
      assertThat(policy.check(PASSWORD, none)).isEmpty();
      assertThat(leastAllocation(() -> policy.check(PASSWORD, none))).isZero();
      assertThat(leastAllocation(() -> policy.check(array, none))).isZero();
    }
  }

  /** Of several runs, since a first one may load classes. */
  private static long leastAllocation(Runnable work) {
    return LongStream.range(0, 5).map(run -> allocation(work)).min().orElseThrow();
  }

  private static long allocation(Runnable work) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    work.run();
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }
}
