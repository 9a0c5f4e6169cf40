package dev.ixm.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniEntry;
import dev.ixm.config.ini.IniSection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.ini4j.Config;
import org.ini4j.Ini;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** An INI file read from memory. */
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IniReadBenchmark extends Measured {

  /** The file's size in bytes. */
  @Param({"4096", "1048576"})
  public int size;

  private byte[] text = {};

  /** Makes the file. */
  @Setup
  public void makeText() {
    text = IniText.ofSize(size);
  }

  /** Lines and headers are found, nothing is decoded. */
  @Benchmark
  public IniDocument parse() {
    return IniDocument.parse(text);
  }

  /** Every key and every value is decoded. */
  @Benchmark
  public int parseAndDecodeAll() {
    int length = 0;
    for (IniSection section : IniDocument.parse(text).sections()) {
      for (IniEntry entry : section.entries()) {
        length += entry.key().length() + entry.value().length();
      }
    }
    return length;
  }

  /** What a program could do by itself. */
  @Benchmark
  public int linesAndSplit() {
    return new String(text, ISO_8859_1)
        .lines()
        .mapToInt(
            line -> {
              String[] parts = line.split("=", 2);
              return parts.length == 2 ? parts[0].length() + parts[1].length() : 0;
            })
        .sum();
  }

  /** A peer. */
  @Benchmark
  public Ini ini4j() throws IOException {
    Config config = Config.getGlobal().clone();
    config.setEscape(false);
    Ini ini = new Ini();
    ini.setConfig(config);
    ini.load(reader());
    return ini;
  }

  /** Another peer. */
  @Benchmark
  public INIConfiguration commonsConfiguration() throws IOException, ConfigurationException {
    INIConfiguration ini = new INIConfiguration();
    ini.read(reader());
    return ini;
  }

  private Reader reader() {
    return new InputStreamReader(new ByteArrayInputStream(text), ISO_8859_1);
  }
}
