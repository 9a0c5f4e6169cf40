package dev.ixm.ansible.gathered;

import com.google.common.primitives.Ints;
import dev.ixm.config.cse.EngineConfig;
import dev.ixm.config.cse.EngineServer;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import java.util.Base64;
import java.util.Optional;

/** What was found of the CSE of a server. */
final class FoundEngine {

  private FoundEngine() {}

  /**
   * {@return what is set, empty if nothing was found}
   *
   * @throws IllegalArgumentException if the content of the file is no Base64
   * @throws dev.ixm.config.cse.EngineConfigException if the file is not that of a CSE
   */
  static Optional<EngineServer> of(Server server, HostFile file) {
    EngineServer.Builder engine = EngineServer.builder().name(server.name());
    server.operatingSystem().flatMap(OperatingSystem::architecture).ifPresent(engine::architecture);
    RegistryFacts registry = new RegistryFacts(file.part("registry"));
    Optional<Long> primary =
        registry.number("ENGINE_PRIMARY").or(() -> registry.number("ENGINE_PRIMARY_32"));
    primary.ifPresent(it -> engine.registryPrimary(Ints.saturatedCast(it)));
    Optional<String> text =
        Optional.of(file.part("engine").asText()).filter(content -> !content.isEmpty());
    text.map(Base64.getMimeDecoder()::decode)
        .map(EngineConfig::parse)
        .ifPresent(it -> engine.primaryInstance(it.primaryInstance()));
    return text.isEmpty() && primary.isEmpty() ? Optional.empty() : Optional.of(engine.build());
  }
}
