package dev.ixm.config.share;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Role;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the UC folder of a server is shared, to be checked by the rules that {@link
 * dev.ixm.model.rule.RuleSet#discover} finds. What is empty is not known. Source: guide chapters 8
 * and 16, Sharing the UC Folder.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFolderShare.class)
public abstract class FolderShare {

  /** The local account of the web applications. */
  public static final String IIS_USER = "UCIISUser";

  /** The account that stands for all; it has to be removed. */
  public static final String EVERYONE = "Everyone";

  FolderShare() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the computer name, never blank} */
  public abstract String server();

  /** {@return its role; a REMOTE_CSE server shares the folder with the DCOM user only} */
  public abstract Role role();

  /** {@return the account that the services run under, as {@code DOMAIN\name}} */
  public abstract Optional<String> dcomUser();

  /** {@return whether that account administers this computer} */
  public abstract Optional<Boolean> dcomUserAdministers();

  /**
   * {@return what accounts may do, by their names as {@code DOMAIN\name} or, of this computer, the
   * name alone}
   */
  public abstract Optional<ImmutableMap<String, SharePermission>> permissions();

  @Value.Check
  void validate() {
    checkText("server", server());
  }

  /** Builds a {@link FolderShare}. */
  public static final class Builder extends ImmutableFolderShare.Builder {
    Builder() {}
  }
}
