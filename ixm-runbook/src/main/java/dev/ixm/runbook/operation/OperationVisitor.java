package dev.ixm.runbook.operation;

/**
 * Makes something of each type of operation. A type that is added to the set adds a method here, so
 * that no reader of operations forgets it.
 *
 * @param <T> what is made
 */
public interface OperationVisitor<T> {

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(AddComponents operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(AwaitSynchronization operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(BackUp operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(ByHand operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(CopyFiles operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(InstallProgram operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(LogIn operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(Milestone operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(Restart operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(RunWizard operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(SetIniEntries operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(SetRegistryValue operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(SetServices operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(SetTimeZone operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(ShareFolder operation);

  /**
   * {@return what is made of the operation}
   *
   * @param operation what is done
   */
  T visit(SwitchProtection operation);
}
