package dev.ixm.model.windows;

/** The processor architecture that an operating system is made for. */
public enum Architecture {
  /** 32 bit. */
  X86,
  /** 64 bit. */
  X64
}
