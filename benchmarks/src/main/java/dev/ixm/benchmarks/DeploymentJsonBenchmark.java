package dev.ixm.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.Deployment;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The JSON text of a site with 21 servers: read as a {@link Deployment}, and as Jackson's tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DeploymentJsonBenchmark {

  private final Deployment deployment = Sites.highAvailability(21);
  private final byte[] text = IxmJson.write(deployment).getBytes(UTF_8);
  private final ObjectMapper jackson = new ObjectMapper();

  /** Strict reading into value types, which check themselves. */
  @Benchmark
  public Deployment readDeployment() {
    return IxmJson.read(text, "benchmark.json", Deployment.class);
  }

  /** The peer: no types, no checks. */
  @Benchmark
  public JsonNode readTree() throws IOException {
    return jackson.readTree(text);
  }

  /** Value types into indented text. */
  @Benchmark
  public String writeDeployment() {
    return IxmJson.write(deployment);
  }
}
