package dev.ixm.config.etsip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.Map;

/**
 * The files of a site's voice servers, as they were read. The subject of the rules {@code
 * etsip.site.*} and {@code etsip.jitc.*}; what a file says by itself is judged as {@link
 * EtsipFile}.
 */
public final class EtsipSite {

  private final Deployment deployment;
  private final ImmutableMap<String, EtsipFile> files;

  private EtsipSite(Deployment deployment, ImmutableMap<String, EtsipFile> files) {
    this.deployment = deployment;
    this.files = files;
  }

  /**
   * {@return the files of a site}
   *
   * @param deployment the site
   * @param files the files, by the names of their voice servers; one that is not at hand is left
   *     out
   * @throws IllegalArgumentException if a name is not that of a voice server of the deployment; no
   *     other server has such a file
   */
  public static EtsipSite of(Deployment deployment, Map<String, EtsipFile> files) {
    ImmutableMap.Builder<String, EtsipFile> ordered = ImmutableMap.builder();
    for (Server server : deployment.servers()) {
      EtsipFile file = files.get(server.name());
      if (file != null && server.isVoiceServer()) {
        ordered.put(server.name(), file);
      }
    }
    ImmutableMap<String, EtsipFile> known = ordered.buildKeepingLast();
    for (String name : files.keySet()) {
      checkArgument(
          known.containsKey(name),
          "no voice server '%s' in deployment '%s'",
          name,
          deployment.name());
    }
    return new EtsipSite(deployment, known);
  }

  /** {@return the site} */
  public Deployment deployment() {
    return deployment;
  }

  /** {@return the files, by the names of their servers, in the deployment's order} */
  public ImmutableMap<String, EtsipFile> files() {
    return files;
  }

  /** {@return the site's name, and whose files these are} */
  @Override
  public String toString() {
    return "%s %s".formatted(deployment.name(), files.keySet());
  }
}
