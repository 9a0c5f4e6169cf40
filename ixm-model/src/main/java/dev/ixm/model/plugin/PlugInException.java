package dev.ixm.model.plugin;

/** That a plug-in failed, in words that name its class, what it was asked, and what happened. */
public final class PlugInException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  PlugInException(String message, Throwable cause) {
    super(message, cause);
  }
}
