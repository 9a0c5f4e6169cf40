package dev.ixm.model.windows;

import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** How the Windows of a server is set up, and what else runs in it. What is empty is not known. */
@Value.Immutable
@JsonDeserialize(as = ImmutableWindowsSetup.class)
public abstract class WindowsSetup {

  WindowsSetup() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which of the components that the guide speaks of are installed, perhaps none} */
  public abstract Optional<ImmutableSet<WindowsComponent>> components();

  /** {@return whether User Access Control is on} */
  public abstract Optional<Boolean> userAccessControl();

  /** {@return whether Windows Firewall is on; it is to be off during an installation} */
  public abstract Optional<Boolean> firewall();

  /** {@return whether Windows Automatic Update is on; it is to be off during an installation} */
  public abstract Optional<Boolean> automaticUpdate();

  /** {@return the antivirus programs, perhaps none} */
  public abstract Optional<ImmutableList<ServerAntivirus>> antivirus();

  /** {@return whether a program keeps the drives from fragmenting} */
  public abstract Optional<Boolean> defragmentation();

  /**
   * {@return the other programs, perhaps none: neither the product's own nor those that {@link
   * #antivirus} and {@link #defragmentation} tell of; never blank}
   */
  public abstract Optional<ImmutableSet<String>> programs();

  /** {@return whether it has the rights to take part in the network as a workstation has} */
  public abstract Optional<Boolean> networkRights();

  /**
   * {@return whether an installed program is a certain one, of whatever year or version}
   *
   * @param installed its name as Windows shows it, such as {@code Microsoft Office 2016}
   * @param name the name without year or version, in letters of either case
   */
  public static boolean isProgram(String installed, String name) {
    int end = name.length();
    return (installed.length() == end || (installed.length() > end && installed.charAt(end) == ' '))
        && Ascii.equalsIgnoreCase(installed.substring(0, end), name);
  }

  @Value.Check
  void validate() {
    programs().ifPresent(it -> checkTexts("programs", it));
  }

  /** Builds a {@link WindowsSetup}. */
  public static final class Builder extends ImmutableWindowsSetup.Builder {
    Builder() {}
  }
}
