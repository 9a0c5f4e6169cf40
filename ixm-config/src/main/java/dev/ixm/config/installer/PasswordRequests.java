package dev.ixm.config.installer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.password.PasswordPolicies;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where the passwords of a site are entered, and where the same ones are. */
final class PasswordRequests {

  private final SiteAnswers site;
  private final List<PasswordRequest> requests = new ArrayList<>();

  private PasswordRequests(SiteAnswers site) {
    this.site = site;
  }

  static ImmutableList<PasswordRequest> of(SiteAnswers site) {
    PasswordRequests found = new PasswordRequests(site);
    for (int i = 0; i < site.sheets().size(); i++) {
      found.add(i, site.sheets().get(i));
    }
    for (int i = 0; i < site.sheets().size(); i++) {
      found.addOutside(i, site.sheets().get(i));
    }
    return found.requests.stream().map(found::shared).collect(toImmutableList());
  }

  private void add(int index, AnswerSheet sheet) {
    for (WizardScreen screen : sheet.screens()) {
      for (WizardInput input : screen.inputs()) {
        input
            .purpose()
            .ifPresent(
                purpose -> {
                  PasswordRequest request = request(index, sheet, input, purpose);
                  requests.add(request);
                  if (purpose == PasswordPurpose.MOBILINK_COMMUNICATIONS) {
                    addKey(request);
                  }
                });
      }
    }
  }

  /**
   * What is entered on the first server of a new JITC site outside of the installer. Source: guide
   * chapter 9, Backing-up the Certificate, and Certificates for Mobilink Connection: Not
   * Self-Signed.
   */
  private void addOutside(int index, AnswerSheet sheet) {
    boolean isFirst = sheet.role() == Role.SINGLE || sheet.role() == Role.PRIMARY;
    if (!isFirst || sheet.edition() != Edition.JITC || sheet.occasion() != Occasion.INSTALLATION) {
      return;
    }
    requests.add(
        outside(index, sheet, PasswordPurpose.CERTIFICATE_BACKUP)
            .program(PasswordRequest.Program.CERTIFICATE_MANAGER)
            .isConfirmed(true)
            .build());
    if (sheet.role() == Role.PRIMARY) {
      requests.add(
          outside(index, sheet, PasswordPurpose.PRIVATE_CERTIFICATE)
              .program(PasswordRequest.Program.CREATE_CERT)
              .isRequired(false)
              .build());
    }
  }

  private PasswordRequest.Builder outside(int index, AnswerSheet sheet, PasswordPurpose purpose) {
    PasswordRequest.Builder request = PasswordRequest.builder();
    request.server(sheet.server()).purpose(purpose).policy(policy(sheet, purpose)).sheet(index);
    return request;
  }

  private PasswordPolicy policy(AnswerSheet sheet, PasswordPurpose purpose) {
    SiteView view = SiteView.of(site.deployment(), sheet.facts());
    return PasswordPolicies.of(view.facts()).find(purpose, view).orElseThrow();
  }

  private PasswordRequest request(
      int index, AnswerSheet sheet, WizardInput input, PasswordPurpose purpose) {
    PasswordRequest.Builder request = PasswordRequest.builder();
    request.server(sheet.server()).program(PasswordRequest.Program.INSTALLER).purpose(purpose);
    return request
        .policy(policy(sheet, purpose))
        .isConfirmed(input.isConfirmed())
        .group(
            SitePasswords.isShared(purpose) ? Optional.of(group(purpose, sheet)) : Optional.empty())
        .sheet(index)
        .build();
  }

  /** Services may run under one account on all servers, or under several. */
  private static String group(PasswordPurpose purpose, AnswerSheet sheet) {
    return purpose == PasswordPurpose.DCOM_USER
        ? purpose + " " + sheet.dcomUser().orElse("")
        : purpose.name();
  }

  /** The keys are made on the Primary, with the password that the Consolidated server was given. */
  private void addKey(PasswordRequest request) {
    SiteView.of(site.deployment()).servers(Role.PRIMARY).stream()
        .limit(1)
        .forEach(
            server ->
                requests.add(
                    PasswordRequest.builder()
                        .from(request)
                        .server(server.name())
                        .program(PasswordRequest.Program.CREATE_KEY)
                        .build()));
  }

  private PasswordRequest shared(PasswordRequest request) {
    ImmutableList<String> others =
        requests.stream()
            .filter(other -> other != request && request.group().isPresent())
            .filter(other -> other.group().equals(request.group()))
            .map(PasswordRequest::place)
            .collect(toImmutableList());
    return PasswordRequest.builder().from(request).sharedWith(others).build();
  }
}
