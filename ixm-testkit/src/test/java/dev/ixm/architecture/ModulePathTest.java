package dev.ixm.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.Deployment;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts each published module on a module path, where packages are closed unless opened. */
class ModulePathTest {

  private static final String JQWIK = "net.jqwik.api";

  private static final String SERVICES = "META-INF/services/";

  private static final String DEPLOYMENT =
      """
      {
        "name": "Ottawa",
        "release": "10.8",
        "topology": "SINGLE_SERVER",
        "voicePorts": 10,
        "seats": {"basic": 1, "mainstream": 2, "advanced": 3},
        "emailSystems": [{"type": "GMAIL", "users": 3}],
        "network": {"spread": "LOCAL", "pbxRoundTrip": "PT0.15S", "serverLink": "1 Gbit/s"},
        "pbx": {"kind": "OTHER", "addresses": ["10.0.0.9"], "transport": "TLS"},
        "license": {
          "type": "WEBLM",
          "seats": {"basic": 1, "mainstream": 2, "advanced": 3},
          "purchasedVoicePorts": 10,
          "features": ["HIGH_SECURITY"],
          "expirationDate": "2027-01-31"
        },
        "servers": [
          {
            "name": "IXM",
            "roles": ["SINGLE"],
            "operatingSystem": {"version": "WINDOWS_SERVER_2019", "language": "en"},
            "platform": {"kind": "VMWARE", "version": "6.7"},
            "timeZone": "America/Toronto",
            "hardware": {
              "processorSpeed": "2 GHz",
              "memory": "16 GiB",
              "drives": [{"uses": ["PRODUCT"], "size": "100 GiB", "raid": "RAID_10"}]
            }
          }
        ]
      }
      """;

  private static final String JSON_ANNOTATIONS = "com.fasterxml.jackson.databind.annotation.";

  static List<String> modules() {
    return PublishedModules.names();
  }

  @Test
  void coversAllModules() {
    assertThat(modules())
        .containsExactly(
            "dev.ixm.ansible",
            "dev.ixm.config",
            "dev.ixm.licensing",
            "dev.ixm.model",
            "dev.ixm.runbook",
            "dev.ixm.site",
            "dev.ixm.sizing",
            "dev.ixm.testkit");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void linksEveryClassOfTheModule(String name) throws ReflectiveOperationException {
    Module module = load(name);
    for (String className : classNames(name)) {
      Class<?> type = Class.forName(className, true, module.getClassLoader());
      assertThat(type.getModule()).isSameAs(module);
      assertThat(type.getDeclaredMethods()).doesNotContainNull();
      assertThat(type.getDeclaredFields()).doesNotContainNull();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void opensWhatHasJsonToJackson(String name) throws ReflectiveOperationException {
    Module module = load(name);
    for (String className : classNames(name)) {
      Class<?> type = Class.forName(className, false, module.getClassLoader());
      if (hasJson(type)) {
        Module jackson =
            module.getLayer().findModule("com.fasterxml.jackson.databind").orElseThrow();
        assertThat(module.isOpen(type.getPackageName(), jackson)).as(className).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void findsTheProvidersOfTheModule(String name) throws ReflectiveOperationException {
    Module module = load(name);
    for (Map.Entry<String, Set<String>> service : provided(name).entrySet()) {
      Class<?> type = Class.forName(service.getKey(), true, module.getClassLoader());
      assertThat(ServiceLoader.load(module.getLayer(), type))
          .extracting(provider -> provider.getClass().getName())
          .containsAll(service.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void offersTheSameProvidersOnTheClassPath(String name) {
    Map<String, Set<String>> registered =
        PublishedModules.resources(name).stream()
            .filter(file -> file.startsWith(SERVICES) && !file.endsWith("/"))
            .collect(
                toMap(
                    file -> file.substring(SERVICES.length()),
                    file -> PublishedModules.text(name, file).lines().collect(toSet())));
    assertThat(registered).isEqualTo(provided(name));
  }

  @Test
  void readsAndWritesDeployments() throws ReflectiveOperationException {
    ClassLoader loader = load("dev.ixm.model").getClassLoader();
    Class<?> json = loader.loadClass(IxmJson.class.getName());
    Object deployment =
        json.getMethod("read", byte[].class, String.class, Class.class)
            .invoke(
                null,
                DEPLOYMENT.getBytes(UTF_8),
                "d.json",
                loader.loadClass(Deployment.class.getName()));
    assertThat(deployment.getClass().getModule().getName()).isEqualTo("dev.ixm.model");
    String text = (String) json.getMethod("write", Object.class).invoke(null, deployment);
    assertThat(IxmJson.read(text.getBytes(UTF_8), "e.json", Deployment.class))
        .isEqualTo(IxmJson.read(DEPLOYMENT.getBytes(UTF_8), "d.json", Deployment.class));
  }

  @Test
  void findsTheJsonSchemas() throws ReflectiveOperationException {
    ClassLoader loader = load("dev.ixm.model").getClassLoader();
    Object schema =
        loader
            .loadClass(IxmJson.class.getName())
            .getMethod("schema", Class.class)
            .invoke(null, loader.loadClass(Deployment.class.getName()));
    assertThat(schema).isEqualTo(IxmJson.schema(Deployment.class));
  }

  /** By name: on the module path the annotations are others than here. */
  private static boolean hasJson(Class<?> type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getName().startsWith(JSON_ANNOTATIONS));
  }

  private static Map<String, Set<String>> provided(String name) {
    return PublishedModules.FINDER.find(name).orElseThrow().descriptor().provides().stream()
        .collect(
            toMap(
                ModuleDescriptor.Provides::service,
                provides -> ImmutableSet.copyOf(provides.providers())));
  }

  private static List<String> classNames(String name) {
    List<String> names =
        PublishedModules.resources(name).stream()
            .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
            .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
            .toList();
    assertThat(names).isNotEmpty();
    return names;
  }

  @Test
  void fixturesAssertionsAndBreachesOfTheTestkitDoWithoutJqwik()
      throws ReflectiveOperationException {
    Module testkit = load("dev.ixm.testkit", Set.of("dev.ixm.testkit"));
    assertThat(testkit.getLayer().findModule(JQWIK)).isEmpty();
    Class<?> sites =
        Class.forName("dev.ixm.testkit.fixture.SampleSite", true, testkit.getClassLoader());
    Object site = sites.getEnumConstants()[0];
    assertThat(
            sites
                .getMethod("breaking", String.class)
                .invoke(site, "windows.version.supported")
                .toString())
        .startsWith("Deployment{");
    for (String name : classNames("dev.ixm.testkit")) {
      if (name.startsWith("dev.ixm.testkit.assertion.")) {
        assertThat(Class.forName(name, true, testkit.getClassLoader()).getDeclaredMethods())
            .isNotNull();
      }
    }
  }

  /** With the library for generators, which the testkit leaves to its users. */
  private static Module load(String name) {
    return load(name, name.equals("dev.ixm.testkit") ? Set.of(name, JQWIK) : Set.of(name));
  }

  private static Module load(String name, Set<String> roots) {
    ModuleLayer boot = ModuleLayer.boot();
    return boot.defineModulesWithOneLoader(
            boot.configuration().resolveAndBind(ModuleFinder.of(), PublishedModules.FINDER, roots),
            ClassLoader.getPlatformClassLoader())
        .findModule(name)
        .orElseThrow();
  }
}
