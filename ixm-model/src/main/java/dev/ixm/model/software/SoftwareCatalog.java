package dev.ixm.model.software;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import java.util.Optional;
import org.immutables.value.Value;

/** The software that a release works with. */
@Value.Immutable
@JsonSerialize(as = ImmutableSoftwareCatalog.class)
public abstract class SoftwareCatalog {

  /** Asks the facts of a release for this table. */
  public static final FactKind<SoftwareCatalog> KIND =
      FactKind.of("software", SoftwareCatalog.class)
          .table(Release.R10_8, () -> SoftwareTable.RELEASE_10_8);

  SoftwareCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the software that release 10.8 works with}
   *
   * <p>Users' computers stand in chapter 1, all else in chapter 2.
   */
  public static SoftwareCatalog release10_8() {
    return SoftwareTable.RELEASE_10_8;
  }

  /**
   * {@return the software that a release works with, empty if the guide lists none for it}
   *
   * @param release any release
   */
  public static Optional<SoftwareCatalog> find(Release release) {
    return Optional.of(SoftwareTable.RELEASE_10_8)
        .filter(catalog -> catalog.release().equals(release));
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return the least that a user's computer has to be} */
  public abstract ClientWorkstation workstation();

  /** {@return the programs that users may have} */
  public abstract ImmutableList<ClientProgram> clientPrograms();

  /** {@return the email systems that can be synchronized with} */
  public abstract ImmutableList<EmailServer> emailServers();

  /** {@return the antivirus programs that were seen to work on servers} */
  public abstract ImmutableList<Antivirus> antivirus();

  /** {@return the programs that read out and understand speech} */
  public abstract ImmutableList<SpeechSoftware> speechSoftware();

  /** {@return the file formats that need, or once needed, a program of their own} */
  public abstract ImmutableList<FileFormat> fileFormats();

  /**
   * {@return the programs for one use, any of which will do}
   *
   * @param use which use
   */
  public final ImmutableList<ClientProgram> clientPrograms(ClientUse use) {
    return clientPrograms().stream()
        .filter(program -> program.use() == use)
        .collect(toImmutableList());
  }

  /**
   * {@return the versions of an email system that can be synchronized with}
   *
   * @param type which system
   */
  public final ImmutableList<EmailServer> emailServers(EmailType type) {
    return emailServers().stream()
        .filter(server -> server.type() == type)
        .collect(toImmutableList());
  }

  /**
   * {@return the antivirus program of a name, empty if the guide does not name it}
   *
   * @param name the name exactly as the guide prints it
   */
  public final Optional<Antivirus> findAntivirus(String name) {
    return antivirus().stream().filter(program -> program.name().equals(name)).findFirst();
  }

  /**
   * {@return the file format of a name, empty if the guide does not name it}
   *
   * @param name such as {@code DOCX}
   */
  public final Optional<FileFormat> findFileFormat(String name) {
    return fileFormats().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** Builds a {@link SoftwareCatalog}. */
  public static final class Builder extends ImmutableSoftwareCatalog.Builder {
    Builder() {}
  }
}
