package dev.ixm.config.etsip;

import static dev.ixm.model.check.Checks.checkAddresses;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.ini.IniDocument;
import org.immutables.value.Value;

/**
 * Turns failover of message waiting indications on, in a file that the site has already.
 *
 * <p>Fail Over and Keep Alive are set to Yes. A PBX with fewer than two addresses is given more,
 * behind its own; a list of addresses that is not well-formed stays as it is. The same edit is
 * needed on the Primary and on each Secondary, and then a restart. Source: guide chapter 8, MWI
 * Configuration.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMwiFailoverProfile.class)
public abstract class MwiFailoverProfile {

  /** How many addresses of the PBX failover needs. */
  public static final int MIN_ADDRESSES = 2;

  MwiFailoverProfile() {}

  /** {@return a builder with nothing set but PBX 1} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of the PBX, the n in {@code [PBXn]}, 1 to 999, 1 unless set} */
  @Value.Default
  public int pbx() {
    return 1;
  }

  /** {@return addresses of the PBX, IPv4 or IPv6, for a file that states fewer than two} */
  public abstract ImmutableList<String> addresses();

  /**
   * {@return a document with failover on; what it states already stays as it is spelled}
   *
   * @param document what is there
   * @throws dev.ixm.config.ini.IniEditException if the section of the PBX must be changed but
   *     stands twice or cannot be edited for another reason
   */
  public final EtsipEdit applyTo(IniDocument document) {
    PbxSettings settings =
        PbxSettings.builder()
            .number(pbx())
            .addresses(completed(document))
            .keepAlive(true)
            .failOver(true)
            .build();
    IniDocument edited = EtsipSettings.builder().addPbxes(settings).build().applyTo(document);
    return new EtsipEdit(document, edited);
  }

  /** The addresses to write, none if those in the file stay. */
  private ImmutableList<String> completed(IniDocument document) {
    ImmutableList<String> own =
        EtsipFile.of(document).settings().pbxes().stream()
            .filter(candidate -> candidate.number() == pbx())
            .findFirst()
            .map(PbxSettings::addresses)
            .orElse(ImmutableList.of());
    boolean stays =
        own.size() >= MIN_ADDRESSES
            || (own.isEmpty() && Codec.isStated(document, "PBX" + pbx(), EtsipCatalog.IP));
    return stays
        ? ImmutableList.of()
        : ImmutableSet.<String>builder().addAll(own).addAll(addresses()).build().asList();
  }

  @Value.Check
  void validate() {
    checkRange("pbx", pbx(), 1, PbxSettings.MAX_NUMBER);
    checkAddresses("addresses", addresses());
  }

  /** Builds a {@link MwiFailoverProfile}. */
  public static final class Builder extends ImmutableMwiFailoverProfile.Builder {
    Builder() {}
  }
}
