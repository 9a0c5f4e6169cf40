package dev.ixm.runbook;

import dev.ixm.runbook.operation.AddComponents;
import dev.ixm.runbook.operation.AwaitSynchronization;
import dev.ixm.runbook.operation.BackUp;
import dev.ixm.runbook.operation.ByHand;
import dev.ixm.runbook.operation.CopyFiles;
import dev.ixm.runbook.operation.InstallProgram;
import dev.ixm.runbook.operation.LogIn;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.OperationVisitor;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.RunWizard;
import dev.ixm.runbook.operation.SetIniEntries;
import dev.ixm.runbook.operation.SetRegistryValue;
import dev.ixm.runbook.operation.SetServices;
import dev.ixm.runbook.operation.SetTimeZone;
import dev.ixm.runbook.operation.ShareFolder;
import dev.ixm.runbook.operation.SwitchProtection;

/** What kind of work an operation is. */
enum OperationAction implements OperationVisitor<Action> {
  /** Knows it of all operations. */
  ALL;

  @Override
  public Action visit(AddComponents operation) {
    return Action.INSTALL;
  }

  @Override
  public Action visit(AwaitSynchronization operation) {
    return Action.WAIT;
  }

  @Override
  public Action visit(BackUp operation) {
    return Action.BACK_UP;
  }

  @Override
  public Action visit(ByHand operation) {
    return Action.CONFIGURE;
  }

  @Override
  public Action visit(CopyFiles operation) {
    return Action.COPY;
  }

  @Override
  public Action visit(InstallProgram operation) {
    return Action.INSTALL;
  }

  @Override
  public Action visit(LogIn operation) {
    return Action.VERIFY;
  }

  @Override
  public Action visit(Milestone operation) {
    return Action.VERIFY;
  }

  @Override
  public Action visit(Restart operation) {
    return Action.RESTART;
  }

  @Override
  public Action visit(RunWizard operation) {
    return Action.INSTALL;
  }

  @Override
  public Action visit(SetIniEntries operation) {
    return Action.CONFIGURE;
  }

  @Override
  public Action visit(SetRegistryValue operation) {
    return Action.VERIFY;
  }

  @Override
  public Action visit(SetTimeZone operation) {
    return Action.CONFIGURE;
  }

  @Override
  public Action visit(ShareFolder operation) {
    return Action.CONFIGURE;
  }

  @Override
  public Action visit(SetServices operation) {
    return switch (operation.mode()) {
      case START, REVIVE -> Action.START;
      case STOP -> Action.STOP;
      case DISABLE -> Action.DISABLE;
      case DELAY -> Action.CONFIGURE;
    };
  }

  @Override
  public Action visit(SwitchProtection operation) {
    return operation.on() ? Action.ENABLE : Action.DISABLE;
  }
}
