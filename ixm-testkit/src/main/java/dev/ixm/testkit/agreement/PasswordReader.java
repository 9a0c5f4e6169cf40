package dev.ixm.testkit.agreement;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.PasswordRequest;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.installer.SitePasswords;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.testkit.agreement.Claims.Witness;

/** Which passwords are entered where. */
final class PasswordReader {

  static final String DATABASE = "the encryption of databases";
  static final String SYNCHRONIZATION = "the synchronization";

  private PasswordReader() {}

  static void read(Deployment site, Witness witness) {
    SiteAnswers answers = SiteAnswers.of(site, Occasion.INSTALLATION);
    ImmutableList<PasswordRequest> requests = SitePasswords.requests(answers);
    if (answers.sheets().isEmpty()) {
      return;
    }
    witness.say(
        Topic.ACCOUNT,
        Questions.password(DATABASE),
        asks(requests, PasswordPurpose.DATABASE_ENCRYPTION));
    if (site.servers(Role.CONSOLIDATED).findAny().isPresent()) {
      witness.say(
          Topic.ACCOUNT,
          Questions.password(SYNCHRONIZATION),
          asks(requests, PasswordPurpose.MOBILINK_COMMUNICATIONS));
    }
    requests.stream()
        .filter(request -> request.program() == PasswordRequest.Program.CREATE_KEY)
        .forEach(request -> witness.say(Topic.ACCOUNT, Questions.CREATE_KEY, request.server()));
    if (site.edition() == Edition.JITC && site.topology() == Topology.HIGH_AVAILABILITY) {
      site.servers().stream()
          .filter(server -> server.roles().size() == 1 && AnswerReader.hasSheet(site, server))
          .forEach(server -> iisUser(server, requests, witness));
    }
  }

  private static void iisUser(
      Server server, ImmutableList<PasswordRequest> requests, Witness witness) {
    witness.say(
        Topic.ACCOUNT,
        Questions.fileAccount(server, CertificateReader.IIS_USER),
        requests.stream()
            .anyMatch(
                request ->
                    request.server().equals(server.name())
                        && request.purpose() == PasswordPurpose.UC_IIS_USER));
  }

  private static boolean asks(ImmutableList<PasswordRequest> requests, PasswordPurpose purpose) {
    return requests.stream().anyMatch(request -> request.purpose() == purpose);
  }
}
