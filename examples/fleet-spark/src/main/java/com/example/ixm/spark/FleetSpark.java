package com.example.ixm.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.example.ixm.audit.FileCheck;
import com.example.ixm.audit.Results;
import com.example.ixm.audit.Summary;
import dev.ixm.model.output.Output;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Checks every deployment and INI file below a path, in parallel, and writes what was found: {@code
 * files.jsonl} and {@code files.parquet} with a line for each file, {@code rules.jsonl} with one
 * for each rule, as {@code fleet-audit} does.
 */
public final class FleetSpark {

  private static final String SCHEMA =
      "file STRING, kind STRING, site STRING, licenseEnd STRING, errors BIGINT, warnings BIGINT,"
          + " found ARRAY<STRUCT<severity: STRING, rule: STRING, kind: STRING, findings: BIGINT>>,"
          + " reason STRING";
  private static final int MOST_NAMED = 100;

  private FleetSpark() {}

  /** One for each process, made when its first file is checked. */
  private static final class Check {
    static final FileCheck ONE = new FileCheck(false);
  }

  /**
   * Runs the program.
   *
   * @param arguments where the files are and where results go, both any path of Hadoop's
   * @throws IOException if the results cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: fleet-spark FLEET RESULTS");
      System.exit(2);
    }
    run(arguments[0], arguments[1], System.out, System.err);
  }

  static void run(String fleet, String results, PrintStream out, PrintStream err)
      throws IOException {
    SparkConf settings =
        new SparkConf()
            .setAppName("fleet-audit")
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.log.level", "WARN")
            // Hundreds of small files to a task.
            .setIfMissing("spark.sql.files.openCostInBytes", "256k");
    try (SparkSession spark = SparkSession.builder().config(settings).getOrCreate()) {
      String lines = results + "/" + Results.FILES;
      check(spark, fleet).write().text(lines);
      Dataset<Row> files = spark.read().schema(SCHEMA).json(lines);
      files.write().parquet(results + "/files.parquet");
      name(files, err);
      Summary summary = sum(spark.read().textFile(lines).javaRDD());
      Path rules = new Path(results, Results.RULES);
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      try (Writer writer =
          new OutputStreamWriter(rules.getFileSystem(hadoop).create(rules, false), UTF_8)) {
        for (String line : summary.ruleLines()) {
          writer.append(line).append('\n');
        }
      }
      out.print(summary.text());
      out.flush();
    }
  }

  /** Spark only lists the files; they are opened where they are checked. */
  private static Dataset<String> check(SparkSession spark, String fleet) throws IOException {
    Path path = new Path(fleet);
    String root =
        path.getFileSystem(spark.sparkContext().hadoopConfiguration()).makeQualified(path) + "/";
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", "*.{json,ini}")
        .load(fleet)
        .select("path")
        .as(Encoders.STRING())
        .mapPartitions(
            (MapPartitionsFunction<String, String>) files -> check(root, files), Encoders.STRING());
  }

  private static Iterator<String> check(String root, Iterator<String> files) {
    Configuration hadoop = SparkHadoopUtil.get().conf();
    Iterable<String> all = () -> files;
    return StreamSupport.stream(all.spliterator(), false)
        .map(file -> check(root, new Path(file), hadoop))
        .iterator();
  }

  private static String check(String root, Path file, Configuration hadoop) {
    String name = file.toString().substring(root.length());
    return Check.ONE.check(name, () -> file.getFileSystem(hadoop).open(file)).toJson();
  }

  private static Summary sum(JavaRDD<String> lines) {
    return lines
        .mapPartitions(part -> List.of(Summary.of(part)).iterator())
        .treeAggregate(new Summary(), Summary::addAll, Summary::addAll);
  }

  private static void name(Dataset<Row> files, PrintStream err) {
    files
        .where("kind = 'UNREADABLE'")
        .select("reason")
        .as(Encoders.STRING())
        .takeAsList(MOST_NAMED)
        .forEach(reason -> err.println("fleet-spark: " + Output.TERMINAL.escape(reason)));
  }
}
