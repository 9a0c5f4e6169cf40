package dev.ixm.runbook.state;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.model.Role;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A site at one moment of the work on it: the deployment that it has or shall have, and what a
 * deployment cannot say.
 *
 * <p>It is what our model knows, not what a server was asked.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableSiteState.class)
public abstract class SiteState {

  private static final String CACHE_MANAGER = "UC TSE Cache Manager";

  private static final ImmutableSet<Key> OF_JITC =
      ImmutableSet.of(Keys.FILE_CERTIFICATE_BACKUP, Keys.HIGH_SECURITY);

  SiteState() {}

  /**
   * {@return a site of which nothing is there yet but its machines}
   *
   * @param site which site; it may break rules
   */
  public static SiteState bare(SiteView site) {
    return ImmutableSiteState.of(site.stated(), ImmutableList.of());
  }

  /**
   * {@return a site that is installed and runs: each product server has the product for its role,
   * services run, voice servers are in step and have the languages that the site states, folders
   * are shared, and people may log in; voice servers leave mail to the remote CSE servers if there
   * are any}
   *
   * @param site which site; it may break rules
   */
  public static SiteState installed(SiteView site) {
    Stream<Effect> whole =
        Stream.of(
                Keys.LICENSE,
                Keys.LOGINS,
                Keys.DCOM_ACCOUNT,
                Keys.LICENSE_MANAGER,
                Keys.FILE_CERTIFICATE_BACKUP,
                Keys.HIGH_SECURITY)
            .filter(key -> site.isJitc() || !OF_JITC.contains(key))
            .map(key -> key.is(Key.YES));
    Stream<Effect> servers =
        site.order().stream().flatMap(server -> installed(site, server, SiteView.role(server)));
    return ImmutableSiteState.of(
        site.stated(), Stream.concat(whole, servers).collect(toImmutableList()));
  }

  /**
   * {@return what is so on a server that has the product}
   *
   * @param site the server's site
   * @param server where
   * @param role what the product is there for
   */
  public static Stream<Effect> installed(SiteView site, Server server, Role role) {
    String name = server.name();
    Stream<Effect> product =
        Stream.of(
            Keys.windows(name).is(Key.YES),
            Keys.components(name).is(Key.YES),
            Keys.program(name, WindowsComponent.NET_FRAMEWORK_4_7_2.label()).is(Key.YES),
            Keys.product(name).is(role.name()),
            Keys.release(name).is(site.stated().release().toString()));
    Stream<Effect> several =
        Stream.of(Keys.shared(name), Keys.inStep(name))
            .filter(key -> role != Role.SINGLE)
            .map(key -> key.is(Key.YES));
    return Stream.of(
            product,
            several,
            services(site, name, role),
            certificates(site, server, role),
            languages(site, server, role))
        .flatMap(it -> it);
  }

  /** On a voice server the cache manager would disturb remote CSE servers. */
  private static Stream<Effect> services(SiteView site, String server, Role role) {
    boolean leavesMail =
        role != Role.SINGLE && role.isVoiceServer() && !site.servers(Role.REMOTE_CSE).isEmpty();
    Stream<Key> run =
        site.facts().get(ServiceCatalog.KIND).services().stream()
            .filter(service -> service.roles().contains(role))
            .map(WindowsService::name)
            .filter(it -> !leavesMail || !it.equals(CACHE_MANAGER))
            .map(it -> Keys.running(server, it));
    Stream<Key> off = leavesMail ? Stream.of(Keys.disabled(server, CACHE_MANAGER)) : Stream.empty();
    return Stream.concat(run, off).map(key -> key.is(Key.YES));
  }

  private static Stream<Effect> languages(SiteView site, Server server, Role role) {
    return role.isVoiceServer()
        ? site.stated().languages().stream()
            .flatMap(it -> Keys.language(server.name(), it))
            .map(key -> key.is(Key.YES))
        : Stream.empty();
  }

  /** The web site's, and under JITC those that files are encrypted with. */
  private static Stream<Effect> certificates(SiteView site, Server server, Role role) {
    Stream.Builder<Key> keys = Stream.builder();
    String name = server.name();
    keys.add(Keys.certificate(name, CertificatePurpose.IIS, CertificateOwner.LOCAL_COMPUTER));
    if (site.isJitc()) {
      keys.add(Keys.certificate(name, CertificatePurpose.EFS, CertificateOwner.SERVICE_ACCOUNT));
      if (role != Role.SINGLE && site.hasIisUser(server)) {
        keys.add(Keys.certificate(name, CertificatePurpose.EFS, CertificateOwner.UC_IIS_USER));
      }
      if (role != Role.SINGLE && site.hasAdminUser(server)) {
        keys.add(Keys.certificate(name, CertificatePurpose.EFS, CertificateOwner.UC_ADMIN_USER));
      }
    }
    return keys.build().map(key -> key.is(Key.YES));
  }

  /** {@return the deployment} */
  @Value.Parameter
  public abstract Deployment deployment();

  /** {@return what is so, each key once; keys that are not there are {@link Key#NONE}} */
  @Value.Parameter
  public abstract ImmutableList<Effect> facts();

  @Value.Lazy
  @JsonIgnore
  ImmutableMap<Key, String> values() {
    return facts().stream().collect(toImmutableMap(Effect::key, Effect::value));
  }

  @Value.Check
  void validate() {
    values();
  }

  /**
   * {@return the value of a key, {@link Key#NONE} if nothing is known of it}
   *
   * @param key which key
   */
  public final String get(Key key) {
    return values().getOrDefault(key, Key.NONE);
  }

  /**
   * {@return whether a need is met}
   *
   * @param need of a step or a goal
   */
  public final boolean has(Need need) {
    return get(need.key()).equals(need.value());
  }

  /**
   * {@return the state after some effects}
   *
   * @param effects in the order in which they happen
   */
  public final SiteState with(Iterable<Effect> effects) {
    Map<Key, String> all = new LinkedHashMap<>(values());
    effects.forEach(effect -> all.put(effect.key(), effect.value()));
    return ImmutableSiteState.of(
        deployment(),
        all.entrySet().stream()
            .map(fact -> Effect.of(fact.getKey(), fact.getValue()))
            .collect(toImmutableList()));
  }

  /**
   * {@return the state after some effects}
   *
   * @param effects in the order in which they happen
   */
  public final SiteState with(Effect... effects) {
    return with(Arrays.asList(effects));
  }
}
