package dev.ixm.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs the programs of Ansible, in a folder of its own and with stubs for modules of Windows. */
final class Ansible {

  static final JsonMapper MAPPER = new JsonMapper();

  private final Path folder;

  Ansible(Path folder) {
    this.folder = folder;
  }

  /**
   * What a program wrote.
   *
   * @param code with which it ended
   * @param text what it wrote, to both streams
   */
  record Result(int code, String text) {}

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Puts stubs in the place of modules, which return what is given for them. */
  void stub(Iterable<String> modules, ObjectNode returns) throws IOException {
    write("returns.json", returns.toString());
    for (String module : modules) {
      String[] name = module.split("\\.");
      if (!name[0].equals("ansible") || !name[1].equals("builtin")) {
        String place = "stubs/ansible_collections/%s/%s/plugins/action/%s.py";
        write(place.formatted(name[0], name[1], name[2]), resource("stub.py"));
      }
    }
    write("answer.py", resource("answer.py"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Ansible.class.getResourceAsStream("/ansible/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  Result run(String... command) throws IOException {
    return run(false, command);
  }

  Result run(boolean stubbed, String... command) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"));
    Map<String, String> environment = program.environment();
    environment.put("ANSIBLE_NOCOLOR", "1");
    environment.put("ANSIBLE_LOCALHOST_WARNING", "False");
    environment.put("ANSIBLE_HOME", folder.resolve("home").toString());
    environment.put("HOME", folder.toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("TERM", "dumb");
    if (stubbed) {
      environment.put("ANSIBLE_COLLECTIONS_PATH", folder.resolve("stubs").toString());
      environment.put("ANSIBLE_COLLECTIONS_PATHS", folder.resolve("stubs").toString());
      environment.put("IXM_RETURNS", folder.resolve("returns.json").toString());
    }
    Process process = program.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      return new Result(process.waitFor(), text);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The documentation of modules, by their names. */
  JsonNode documentation(Iterable<String> modules) throws IOException {
    List<String> command = new ArrayList<>(List.of("ansible-doc", "-j"));
    modules.forEach(command::add);
    String text = run(command.toArray(String[]::new)).text();
    return MAPPER.readTree(text.substring(text.indexOf('{')));
  }

  /** What a module returns by its documentation: the sample of each value. */
  static ObjectNode sample(JsonNode returned) {
    ObjectNode sample = MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> field : returned.properties()) {
      JsonNode value = field.getValue();
      if (value.has("contains")) {
        ObjectNode inner = sample(value.path("contains"));
        sample.set(
            field.getKey(), value.path("type").asText().equals("list") ? list(inner) : inner);
      } else if (value.has("sample")) {
        sample.set(field.getKey(), value.path("sample"));
      }
    }
    return sample;
  }

  private static ArrayNode list(JsonNode one) {
    return MAPPER.createArrayNode().add(one);
  }
}
