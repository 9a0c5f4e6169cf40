package dev.ixm.config.installer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.pbx.PbxConnection;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What the installer is answered on one server, as far as it is known.
 *
 * <p>A sheet has no passwords, nor the numbers of the license; {@link SitePasswords} says which
 * passwords are asked. Answers to what a wizard does not ask are allowed and not looked at. Texts
 * are single lines and not blank.
 *
 * <pre>{@code
 * AnswerSheet sheet =
 *     AnswerSheet.builder()
 *         .from(AnswerSheet.of(deployment, server, Role.PRIMARY, Occasion.INSTALLATION))
 *         .drive("D")
 *         .dcomUser("EXAMPLE\\ixm")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAnswerSheet.class)
public abstract class AnswerSheet {

  AnswerSheet() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what a deployment knows of the answers of a server}
   *
   * @param deployment the site; it may break rules
   * @param server one of its servers
   * @param role what the server gets the product for
   * @param occasion whether the product is new there
   * @throws IllegalArgumentException if the server does not play that role, or the guide describes
   *     no wizard for it
   */
  public static AnswerSheet of(Deployment deployment, Server server, Role role, Occasion occasion) {
    return of(SiteView.of(deployment), server, role, occasion);
  }

  /**
   * {@return what a site knows of the answers of a server, by the facts of its release}
   *
   * @param site the site; it may break rules
   * @param server one of its servers
   * @param role what the server gets the product for
   * @param occasion whether the product is new there
   * @throws IllegalArgumentException if the server does not play that role, or the release has no
   *     wizard for it
   */
  public static AnswerSheet of(SiteView site, Server server, Role role, Occasion occasion) {
    return new SheetDraft(site, server, role, occasion).sheet();
  }

  /** {@return the release that is installed, 10.8 unless set} */
  @Value.Default
  public Release release() {
    return ReleaseFacts.DESCRIBED;
  }

  /**
   * {@return the facts with the wizard, those that the SDK has of the release unless set; JSON has
   * none}
   */
  @JsonIgnore
  @Value.Auxiliary
  @Value.Default
  public ReleaseFacts facts() {
    return ReleaseFacts.of(release());
  }

  /** {@return the name of the server} */
  public abstract String server();

  /** {@return what it gets the product for} */
  public abstract Role role();

  /** {@return which edition is installed, STANDARD unless set} */
  @Value.Default
  public Edition edition() {
    return Edition.STANDARD;
  }

  /** {@return whether the product is new there, INSTALLATION unless set} */
  @Value.Default
  public Occasion occasion() {
    return Occasion.INSTALLATION;
  }

  /** {@return the time zone of its Windows, which the installer does not ask for} */
  public abstract Optional<ZoneId> timeZone();

  /** {@return the account of the services, such as {@code EXAMPLE\ixm}} */
  public abstract Optional<String> dcomUser();

  /** {@return the letter of the drive that gets the folder {@code UC}, A to Z} */
  public abstract Optional<String> drive();

  /** {@return who manages the license} */
  public abstract Optional<LicenseType> licenseType();

  /** {@return the IPv4 or IPv6 address of the license manager} */
  public abstract Optional<String> licenseServerAddress();

  /** {@return the server's number among those of its role, 1 to 9,999} */
  public abstract OptionalInt number();

  /** {@return the IPv4 or IPv6 address of the Primary} */
  public abstract Optional<String> primaryAddress();

  /** {@return the IPv4 or IPv6 address of the Consolidated server} */
  public abstract Optional<String> consolidatedAddress();

  /** {@return the components of the product that are enabled} */
  public abstract ImmutableSet<String> components();

  /** {@return the brand of the PBX, as the page lists it} */
  public abstract Optional<String> pbxBrand();

  /** {@return the model of the PBX, as the page lists it} */
  public abstract Optional<String> pbxModel();

  /** {@return how many voice ports are used, 0 to 100,000} */
  public abstract OptionalInt ports();

  /** {@return whether the Primary was upgraded from a single server} */
  public abstract Optional<Boolean> primaryUpgraded();

  /** {@return the email system that is synchronized} */
  public abstract Optional<EmailType> emailType();

  /** {@return the country that most calls are made from, as the page lists it} */
  public abstract Optional<String> country();

  /** {@return the area code of the same place} */
  public abstract Optional<String> areaCode();

  /** {@return the name of the local administrator that is made on the Consolidated server} */
  public abstract Optional<String> localAdministrator();

  /** {@return whether the General Data Protection Regulation is applied} */
  public abstract Optional<Boolean> gdpr();

  /** {@return the values of the certificate for Mobilink} */
  public abstract Optional<CertificateSubject> certificateValues();

  /** {@return the IPv4 or IPv6 address of the PBX} */
  public abstract Optional<String> pbxAddress();

  /** {@return how the PBX is connected; empty leaves what the page shows, a trunk} */
  public abstract Optional<PbxConnection> sipConnection();

  /** {@return the first extension, for a connection by extensions} */
  public abstract Optional<String> startExtension();

  /** {@return what speaks for a connection by extensions; not asked, but to be considered} */
  public abstract ImmutableSet<ExtensionGround> extensionGrounds();

  /** {@return where OAI writes its logs; empty leaves what the page shows} */
  public abstract Optional<String> oaiLogPath();

  /** {@return the extensions and voice-mail ports that OAI uses} */
  public abstract ImmutableSet<String> oaiStations();

  /** {@return the hunt groups that OAI uses} */
  public abstract ImmutableSet<String> oaiHuntGroups();

  /** {@return the trunks that OAI uses} */
  public abstract ImmutableSet<String> oaiTrunks();

  /** {@return whether the site integrates with AES} */
  public abstract Optional<Boolean> aesIntegration();

  /** {@return the providers of logins that are enabled; all others are hidden from users} */
  public abstract ImmutableSet<String> ssoProviders();

  /** {@return pages that depend on the computer or the license, and are known not to come up} */
  public abstract ImmutableSet<Page> skipped();

  /** {@return what is known of answers that are missing, in words; exact strings back-quoted} */
  public abstract ImmutableMap<Question, String> hints();

  /**
   * {@return this sheet with the answers of another, which win where both have one; but whether the
   * Primary was a single server before is not taken over where this sheet knows it}
   *
   * @param given another sheet for the same wizard
   * @throws IllegalArgumentException if it is for another server or wizard
   */
  public final AnswerSheet with(AnswerSheet given) {
    checkArgument(
        isFor(given.server(), given.wizard()),
        "sheet of '%s' as %s, not of '%s' as %s",
        given.server(),
        given.role(),
        server(),
        role());
    Map<Question, String> hints = new LinkedHashMap<>(hints());
    hints.putAll(given.hints());
    Builder sheet = builder();
    sheet.from(this).from(given).release(release()).facts(facts()).hints(hints);
    primaryUpgraded().ifPresent(sheet::primaryUpgraded);
    return sheet.build();
  }

  private boolean isFor(String server, Wizard wizard) {
    return server().equals(server)
        && role() == wizard.role()
        && edition() == wizard.edition()
        && occasion() == wizard.occasion();
  }

  /** {@return the wizard that asks} */
  @Value.Lazy
  @JsonIgnore
  public Wizard wizard() {
    return Wizard.find(role(), edition(), occasion(), facts()).orElseThrow();
  }

  /** {@return the pages that may come up after these answers, in order} */
  public final ImmutableList<WizardScreen> screens() {
    return wizard().screens().stream()
        .filter(screen -> Conditions.mayShow(screen.page(), this))
        .collect(toImmutableList());
  }

  /**
   * {@return what is entered for a question: the answer, or else what the wizard always has, or
   * else what its page shows by itself; empty if not known, confidential, or not asked}
   *
   * @param question which question
   */
  public final ImmutableList<String> answer(Question question) {
    return wizard().find(question).map(input -> Answers.of(this, input)).orElse(ImmutableList.of());
  }

  /** {@return the questions that are put for certain and have no answer, in order} */
  public final ImmutableList<Question> missing() {
    return Answers.missing(this);
  }

  /** {@return the folder of the product: {@code UC} on the drive, which is C unless set} */
  public final String folder() {
    return SiteView.folderOn(drive().orElse(SiteView.DEFAULT_DRIVE));
  }

  /** {@return the providers that the guide names and that users are not offered at login} */
  public final ImmutableList<String> hiddenProviders() {
    return wizard().find(Question.SSO_PROVIDERS).stream()
        .flatMap(input -> input.allowed().stream())
        .filter(provider -> !ssoProviders().contains(provider))
        .collect(toImmutableList());
  }

  /** {@return what to do page by page, with the answers; exact strings between back quotes} */
  @Value.Lazy
  @JsonIgnore
  public ImmutableList<String> instructions() {
    return Answers.instructions(this);
  }

  @Value.Check
  void validate() {
    SheetChecks.validate(this);
  }

  /** Builds an {@link AnswerSheet}. */
  public static final class Builder extends ImmutableAnswerSheet.Builder {
    Builder() {}
  }
}
