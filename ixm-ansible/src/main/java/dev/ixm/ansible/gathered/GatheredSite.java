package dev.ixm.ansible.gathered;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.ansible.gathered.Trouble.Kind;
import dev.ixm.config.cse.EngineSettings;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.site.SiteStudy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A site as it states itself, with what Ansible found on its servers put into it.
 *
 * <p>What was found wins over what is stated, and each difference is a finding with both values.
 * What could not be gathered stays as it is stated, or not stated. What does not fit - a host that
 * is missing, half, from another site or without Windows - is one finding, and the rest goes on.
 * Immutable.
 *
 * <pre>{@code
 * Report report = GatheredSite.of(Path.of("ottawa")).check();
 * }</pre>
 */
public final class GatheredSite {

  /** The name of the file in which a folder has what the site states. */
  public static final String STATED = "site.json";

  private final Deployment stated;
  private final Deployment deployment;
  private final ImmutableList<Difference> differences;
  private final ImmutableList<Trouble> troubles;
  private final ImmutableMap<String, IniDocument> settings;
  private final ImmutableMap<String, ImmutableList<GatheredService>> services;
  private final ImmutableMap<String, GatheredHost> hosts;
  private final Optional<EngineSettings> engines;

  private GatheredSite(Deployment stated, Gathering gathering) {
    this.stated = stated;
    this.deployment = gathering.deployment();
    this.differences = gathering.differences();
    this.troubles = gathering.troubles();
    this.settings = gathering.settings();
    this.services = gathering.services();
    this.hosts = gathering.hosts();
    this.engines = gathering.engines();
  }

  /**
   * {@return the site of a folder: {@value #STATED} has what it states, every other file what was
   * found on one host}
   *
   * @param folder where they are
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if there is no {@value #STATED}
   * @throws dev.ixm.model.json.JsonInputException if {@value #STATED} is no deployment
   */
  public static GatheredSite of(Path folder) throws IOException {
    ImmutableMap<String, byte[]> files = FactFolder.read(folder);
    byte[] site = files.get(STATED);
    checkArgument(site != null, "%s has no %s", folder, STATED);
    return of(
        IxmJson.read(site, STATED, Deployment.class),
        Maps.filterKeys(files, name -> !name.equals(STATED)));
  }

  /**
   * {@return a site and what was found}
   *
   * @param stated what the site states; at least its servers and their roles
   * @param files what was found, a host each, by the name of the file
   */
  public static GatheredSite of(Deployment stated, Map<String, byte[]> files) {
    return new GatheredSite(stated, new Gathering(stated, files));
  }

  /** {@return what the site states} */
  public Deployment stated() {
    return stated;
  }

  /** {@return what the site states, with what was found in its place} */
  public Deployment deployment() {
    return deployment;
  }

  /** {@return where the two differ, server by server} */
  public ImmutableList<Difference> differences() {
    return differences;
  }

  /**
   * {@return what was kept out, host by host}
   *
   * @param kind of which kind
   */
  public ImmutableList<Trouble> troubles(Kind kind) {
    return troubles.stream()
        .filter(trouble -> trouble.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the {@code ETSIPService.ini} of voice servers, as found, by the server's name} */
  public ImmutableMap<String, IniDocument> settings() {
    return settings;
  }

  /** {@return the services of Windows on each server that told, by the server's name} */
  public ImmutableMap<String, ImmutableList<GatheredService>> services() {
    return services;
  }

  /** {@return what else was found on each server, by the server's name} */
  public ImmutableMap<String, GatheredHost> hosts() {
    return hosts;
  }

  /** {@return what is set on the CSE servers, empty where there are no remote ones} */
  public Optional<EngineSettings> engines() {
    return engines;
  }

  /**
   * {@return what the rules that the SDK's class loader sees find, on the gathering, the site and
   * its files}
   */
  public Report check() {
    return check(RuleSet.discover(GatheredSite.class.getClassLoader()));
  }

  /**
   * {@return what rules find, on the gathering, the site and its files}
   *
   * @param rules by which all is judged
   */
  public Report check(RuleSet rules) {
    return study(rules).report();
  }

  /**
   * {@return all that follows from what was found, such as the site book}
   *
   * @param rules by which all is judged
   */
  public SiteStudy study(RuleSet rules) {
    SiteStudy.Builder study =
        SiteStudy.builder().stated(deployment).settings(settings).rules(rules);
    engines.ifPresent(it -> study.putOthers("engines", it));
    return study.putOthers("gathered", this).build();
  }

  /** {@return the name of the site} */
  @Override
  public String toString() {
    return stated.name();
  }
}
