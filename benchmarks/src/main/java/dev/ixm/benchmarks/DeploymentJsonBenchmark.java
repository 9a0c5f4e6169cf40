package dev.ixm.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.Deployment;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** The JSON text of a site with 21 servers: read as a {@link Deployment}, and as Jackson's tree. */
public class DeploymentJsonBenchmark extends Measured {

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
