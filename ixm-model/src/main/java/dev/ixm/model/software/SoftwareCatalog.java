package dev.ixm.model.software;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The software that a release works with. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSoftwareCatalog.class)
public abstract class SoftwareCatalog implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>Users' computers stand in chapter 1, all else in chapter 2.
   */
  public static final FactKind<SoftwareCatalog> KIND =
      FactKind.of("software", SoftwareCatalog.class)
          .table(Release.R10_8, () -> SoftwareTable.RELEASE_10_8);

  SoftwareCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
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

  @Override
  public final ImmutableList<FactRow> rows() {
    ImmutableList.Builder<FactRow> rows = ImmutableList.builder();
    Source client = workstation().source();
    rows.add(FactRow.of("memory of a workstation", workstation().memory(), client));
    rows.add(
        FactRow.of(
            "processor of a workstation",
            workstation().processor() + ", " + workstation().processorSpeed(),
            client));
    clientPrograms().forEach(it -> rows.add(row(it.name(), it.minimumVersion(), it.source())));
    emailServers().forEach(it -> rows.add(row(it.type().toString(), it.version(), it.source())));
    antivirus().forEach(it -> rows.add(FactRow.of(it.name(), it.support(), it.source())));
    speechSoftware().forEach(it -> rows.add(FactRow.of(it.name(), it.versions(), it.source())));
    fileFormats().forEach(it -> rows.add(FactRow.of(it.name(), it.program(), it.source())));
    return rows.build();
  }

  private static FactRow row(String name, OptionalInt version, Source source) {
    return FactRow.of(
        name, version.isPresent() ? "version " + version.getAsInt() : "any version", source);
  }

  /** Builds a {@link SoftwareCatalog}. */
  public static final class Builder extends ImmutableSoftwareCatalog.Builder {
    Builder() {}
  }
}
