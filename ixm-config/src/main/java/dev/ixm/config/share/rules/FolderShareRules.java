package dev.ixm.config.share.rules;

import static dev.ixm.config.share.SharePermission.FULL_CONTROL;
import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.share.FolderShare;
import dev.ixm.config.share.SharePermission;
import dev.ixm.config.sso.LoginName;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who may do what in the UC folder. */
public final class FolderShareRules {

  private static final Source SOURCE = Source.of(8, "Sharing the UC Folder");

  /** What the provider offers. */
  public static final ImmutableList<Rule<FolderShare>> ALL =
      ImmutableList.of(
          rule(
              "share.iis-user",
              "the account of the web applications has full control of the UC folder",
              FolderShareRules::iisUser),
          rule(
              "share.dcom-user",
              "the DCOM user has full control of the UC folder",
              (share, here) ->
                  share
                      .dcomUser()
                      .ifPresentOrElse(
                          user -> fullControl(share, user, here),
                          () -> here.at("dcomUser").notStated())),
          rule(
              "share.dcom-user.domain",
              "the DCOM user is a domain user who administers the server",
              FolderShareRules::dcomUser),
          rule(
              "share.everyone",
              "the UC folder is not shared with everyone",
              FolderShareRules::everyone));

  private FolderShareRules() {}

  private static Rule<FolderShare> rule(
      String id, String summary, BiConsumer<FolderShare, FindingCollector> check) {
    return Rule.of(
        RuleInfo.of(id, MUST, summary, SOURCE),
        FolderShare.class,
        (share, findings) -> check.accept(share, findings.with(Finding.SERVER, share.server())));
  }

  private static void iisUser(FolderShare share, FindingCollector here) {
    if (share.role() != Role.REMOTE_CSE) {
      fullControl(share, FolderShare.IIS_USER, here);
    }
  }

  private static void fullControl(FolderShare share, String account, FindingCollector here) {
    FindingCollector list = here.at("permissions");
    if (share.permissions().isEmpty()) {
      list.notStated();
      return;
    }
    Optional<SharePermission> permission = permission(share, account);
    if (!permission.equals(Optional.of(FULL_CONTROL))) {
      list.at(account).breach(permission.map(Object::toString).orElse("none"), FULL_CONTROL);
    }
  }

  private static Optional<SharePermission> permission(FolderShare share, String account) {
    return share.permissions().stream()
        .flatMap(permissions -> permissions.entrySet().stream())
        .filter(entry -> local(share, entry.getKey()).equals(local(share, account)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The name in lower case, of an account of this computer without the computer's name. */
  private static String local(FolderShare share, String account) {
    String own = Ascii.toLowerCase(share.server()) + "\\";
    String name = Ascii.toLowerCase(account);
    return name.startsWith(own) ? name.substring(own.length()) : name;
  }

  private static void dcomUser(FolderShare share, FindingCollector here) {
    here.at("dcomUser").require(share.dcomUser(), user -> isOfDomain(share, user), "a domain user");
    here.at("dcomUserAdministers").require(share.dcomUserAdministers(), it -> it, true);
  }

  private static boolean isOfDomain(FolderShare share, String user) {
    return LoginName.find(user)
        .filter(name -> !Ascii.equalsIgnoreCase(name.domain(), share.server()))
        .isPresent();
  }

  private static void everyone(FolderShare share, FindingCollector here) {
    if (share.permissions().isEmpty()) {
      here.at("permissions").notStated();
    }
    permission(share, FolderShare.EVERYONE)
        .ifPresent(
            it -> here.at("permissions").at(FolderShare.EVERYONE).breach(it, "not in the list"));
  }
}
