package dev.ixm.runbook.operation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.state.Effect;

/**
 * What is done in a step, one of a closed set of types; {@link OperationVisitor} visits all.
 *
 * <p>Its words follow from its figures, so that what is read and what is simulated is the same. The
 * step says where it is done. What depends on the occasion belongs to the step too: a service that
 * is started knows nothing of another that must not run.
 *
 * <p>The set grows by what at least three steps do, or what a playbook can do by itself; all else
 * is done {@linkplain ByHand by hand}, in words.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AddComponents.class, name = "add-components"),
  @JsonSubTypes.Type(value = AwaitSynchronization.class, name = "await-synchronization"),
  @JsonSubTypes.Type(value = BackUp.class, name = "back-up"),
  @JsonSubTypes.Type(value = ByHand.class, name = "by-hand"),
  @JsonSubTypes.Type(value = CopyFiles.class, name = "copy-files"),
  @JsonSubTypes.Type(value = InstallProgram.class, name = "install-program"),
  @JsonSubTypes.Type(value = LogIn.class, name = "log-in"),
  @JsonSubTypes.Type(value = Milestone.class, name = "milestone"),
  @JsonSubTypes.Type(value = Restart.class, name = "restart"),
  @JsonSubTypes.Type(value = RunWizard.class, name = "run-wizard"),
  @JsonSubTypes.Type(value = SetIniEntries.class, name = "set-ini-entries"),
  @JsonSubTypes.Type(value = SetRegistryValue.class, name = "set-registry-value"),
  @JsonSubTypes.Type(value = SetServices.class, name = "set-services"),
  @JsonSubTypes.Type(value = SetTimeZone.class, name = "set-time-zone"),
  @JsonSubTypes.Type(value = ShareFolder.class, name = "share-folder"),
  @JsonSubTypes.Type(value = SwitchProtection.class, name = "switch-protection")
})
public sealed interface Operation
    permits AddComponents,
        AwaitSynchronization,
        BackUp,
        ByHand,
        CopyFiles,
        InstallProgram,
        LogIn,
        Milestone,
        Restart,
        RunWizard,
        SetIniEntries,
        SetRegistryValue,
        SetServices,
        SetTimeZone,
        ShareFolder,
        SwitchProtection {

  /** {@return what is done, as one short imperative sentence without a full stop} */
  String what();

  /** {@return how it is done, action by action, in order; empty if that goes without saying} */
  default ImmutableList<String> how() {
    return ImmutableList.of();
  }

  /**
   * {@return what it makes of the site's state, whatever the occasion; each key once}
   *
   * @param place the name of the server, or of the other place where it is done
   */
  default ImmutableList<Effect> effects(String place) {
    return ImmutableList.of();
  }

  /**
   * {@return what a visitor makes of this operation}
   *
   * @param visitor has a method for each type
   * @param <T> what it makes
   */
  <T> T accept(OperationVisitor<T> visitor);
}
