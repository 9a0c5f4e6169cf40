package dev.ixm.model.windows;

/** A version of Windows Server; not every one here is supported. */
public enum WindowsVersion {
  /** Windows Server 2008 R2. */
  WINDOWS_SERVER_2008_R2,
  /** Windows Server 2012. */
  WINDOWS_SERVER_2012,
  /** Windows Server 2012 R2. */
  WINDOWS_SERVER_2012_R2,
  /** Windows Server 2016. */
  WINDOWS_SERVER_2016,
  /** Windows Server 2019. */
  WINDOWS_SERVER_2019,
  /** Windows Server 2022. */
  WINDOWS_SERVER_2022,
  /** Windows Server 2025. */
  WINDOWS_SERVER_2025
}
