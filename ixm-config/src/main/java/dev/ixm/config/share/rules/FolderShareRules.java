package dev.ixm.config.share.rules;

import static dev.ixm.config.share.SharePermission.FULL_CONTROL;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.share.FolderShare;
import dev.ixm.config.share.SharePermission;
import dev.ixm.config.sso.LoginName;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who may do what in the UC folder. */
public final class FolderShareRules {

  private static final String SHARING = "Sharing the UC Folder";
  private static final String PERMISSIONS = "permissions";

  /** What the provider offers. */
  public static final ImmutableList<Rule<FolderShare>> ALL =
      ImmutableList.of(
          rule("share.iis-user", MUST, Source.of(8, SHARING, "G08-146", "G16-062"))
              .judging(FolderShare.class, onServer(FolderShareRules::iisUser)),
          rule(
                  "share.dcom-user",
                  MUST,
                  Source.of(8, SHARING, "G08-147", "G08-148", "G16-063", "G16-065"))
              .judging(
                  FolderShare.class,
                  onServer(
                      (share, here) ->
                          share
                              .dcomUser()
                              .ifPresentOrElse(
                                  user -> fullControl(share, user, here),
                                  () -> here.at("dcomUser").notStated()))),
          rule("share.dcom-user.domain", MUST, Source.of(8, SHARING, "G08-147", "G16-063"))
              .judging(FolderShare.class, onServer(FolderShareRules::dcomUser)),
          rule("share.everyone", MUST, Source.of(8, SHARING, "G08-149", "G16-066"))
              .judging(FolderShare.class, onServer(FolderShareRules::everyone)));

  private FolderShareRules() {}

  private static BiConsumer<FolderShare, FindingCollector> onServer(
      BiConsumer<FolderShare, FindingCollector> check) {
    return (share, here) -> check.accept(share, here.with(Finding.SERVER, share.server()));
  }

  private static void iisUser(FolderShare share, FindingCollector here) {
    if (share.role() != Role.REMOTE_CSE) {
      fullControl(share, FolderShare.IIS_USER, here);
    }
  }

  private static void fullControl(FolderShare share, String account, FindingCollector here) {
    if (share.permissions().isEmpty()) {
      here.at(PERMISSIONS).notStated();
      return;
    }
    FindingCollector there = here.at(PERMISSIONS).at(account);
    permission(share, account)
        .ifPresentOrElse(
            permission -> there.equal(permission, FULL_CONTROL),
            () -> there.missing(Bound.equalTo(FULL_CONTROL)));
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
    here.at("dcomUser")
        .require(share.dcomUser(), user -> isOfDomain(share, user), Bound.ofForm("domain\\user"));
    here.at("dcomUserAdministers").equal(share.dcomUserAdministers(), true);
  }

  private static boolean isOfDomain(FolderShare share, String user) {
    return LoginName.find(user)
        .filter(name -> !Ascii.equalsIgnoreCase(name.domain(), share.server()))
        .isPresent();
  }

  private static void everyone(FolderShare share, FindingCollector here) {
    if (share.permissions().isEmpty()) {
      here.at(PERMISSIONS).notStated();
    }
    permission(share, FolderShare.EVERYONE)
        .ifPresent(
            permission ->
                here.at(PERMISSIONS).at(FolderShare.EVERYONE).breach(permission, Bound.absent()));
  }
}
