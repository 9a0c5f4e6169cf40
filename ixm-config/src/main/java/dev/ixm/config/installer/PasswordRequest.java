package dev.ixm.config.installer;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordPurpose;
import java.util.Optional;
import org.immutables.value.Value;

/** A place where a password is entered; it says everything of the password but itself. */
@Value.Immutable
public abstract class PasswordRequest {

  /** Which program asks. */
  public enum Program {
    /** The installer. */
    INSTALLER(""),
    /** The program {@code createkey}, which makes the keys for Mobilink. */
    CREATE_KEY("createkey on "),
    /** The program {@code createcert}, which makes the certificates for Mobilink. */
    CREATE_CERT("createcert on "),
    /** The console {@code certmgr.msc}, which exports the certificate for EFS. */
    CERTIFICATE_MANAGER("certmgr.msc on ");

    private final String before;

    Program(String before) {
      this.before = before;
    }
  }

  PasswordRequest() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the server on which it is entered} */
  public abstract String server();

  /** {@return which program asks} */
  public abstract Program program();

  /** {@return what it is for} */
  public abstract PasswordPurpose purpose();

  /** {@return what it has to keep to} */
  public abstract PasswordPolicy policy();

  /** {@return whether it is entered a second time, as the guide describes it} */
  @Value.Default
  public boolean isConfirmed() {
    return false;
  }

  /**
   * {@return whether every such site has it} That of the private certificate is not asked where
   * certificates for Mobilink are self-signed.
   */
  @Value.Default
  public boolean isRequired() {
    return true;
  }

  /**
   * {@return where else the very same password is entered: names of servers, and {@code createkey
   * on} a server}
   */
  public abstract ImmutableList<String> sharedWith();

  /** What all that share the password have in common, empty if nobody shares it. */
  abstract Optional<String> group();

  /** Which sheet of the site asks, from 0. */
  abstract int sheet();

  /** Where it is entered. */
  final String place() {
    return program().before + server();
  }

  /** {@return the server and the purpose} */
  @Override
  public final String toString() {
    return place() + " " + purpose();
  }

  static final class Builder extends ImmutablePasswordRequest.Builder {
    Builder() {}
  }
}
