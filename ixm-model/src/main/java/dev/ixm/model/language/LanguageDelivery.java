package dev.ixm.model.language;

/** How a language comes onto a voice server. */
public enum LanguageDelivery {
  /** It is part of the installation package. */
  INCLUDED,
  /** It is a language pack of its own, which the chapter on language packs lists. */
  LANGUAGE_PACK,
  /** It is a download of its own, which the chapter on language packs leaves out. */
  DOWNLOAD
}
