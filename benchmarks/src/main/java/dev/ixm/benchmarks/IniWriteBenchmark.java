package dev.ixm.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.ixm.config.ini.IniDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.ini4j.Ini;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/** A file of 1 MB that was read and not edited, given back as bytes. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IniWriteBenchmark extends Measured {

  private final byte[] text = IniText.ofSize(1 << 20);
  private final IniDocument document = IniDocument.parse(text);
  private final Ini ini4j = new Ini();
  private final INIConfiguration commons = new INIConfiguration();

  /** Reads the file with the peers. */
  public IniWriteBenchmark() {
    try {
      ini4j.load(new InputStreamReader(new ByteArrayInputStream(text), ISO_8859_1));
      commons.read(new InputStreamReader(new ByteArrayInputStream(text), ISO_8859_1));
    } catch (IOException | ConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The bytes as they were. */
  @Benchmark
  public byte[] write() {
    return document.toBytes();
  }

  /** A plain copy of the bytes. */
  @Benchmark
  public byte[] copy() {
    return text.clone();
  }

  /** A peer, which spaces and comments anew. */
  @Benchmark
  public byte[] ini4j() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length);
    ini4j.store(bytes);
    return bytes.toByteArray();
  }

  /** Another peer, which loses comments. */
  @Benchmark
  public byte[] commonsConfiguration() throws IOException, ConfigurationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length);
    try (Writer writer = new OutputStreamWriter(bytes, ISO_8859_1)) {
      commons.write(writer);
    }
    return bytes.toByteArray();
  }
}
