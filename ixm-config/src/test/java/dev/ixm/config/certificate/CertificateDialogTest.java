package dev.ixm.config.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CertificateDialogTest {

  @Test
  @Tag("G09-056")
  @Tag("G09-057")
  @Tag("G09-059")
  void takesTheCertificateOfTheDomainIntoUse() {
    assertThat(CertificateDialog.ENROLL.title())
        .isEqualTo("Manage your file encryption certificates");
    assertThat(CertificateDialog.ENROLL.choices().values())
        .containsExactly(
            "A certificate issued by my domain's certification authority",
            "Backup the certificate and key now",
            CertificateDialog.PATH,
            CertificateDialog.PASSWORD,
            "All Logical Drives");
    assertThat(CertificateDialog.ENROLL.source().heading())
        .isEqualTo("Installing a CA Signed Certificate");
  }

  @Test
  @Tag("G09-063")
  @Tag("G09-064")
  @Tag("G09-065")
  void savesKeyAndPropertiesUnderAPassword() {
    assertThat(CertificateDialog.EXPORT.choices())
        .containsEntry("private key", "Yes, export the private key")
        .containsEntry("properties", "Export all extended properties")
        .containsEntry("password", CertificateDialog.PASSWORD)
        .containsEntry("password again", CertificateDialog.PASSWORD)
        .containsEntry("file", CertificateDialog.PATH)
        .hasSize(5);
    assertThat(CertificateDialog.EXPORT.title()).isEqualTo("Certificate Export Wizard");
    assertThat(CertificateDialog.EXPORT.source().chapter()).isEqualTo(9);
  }

  @Test
  @Tag("G09-069")
  void importsIntoThePersonalStore() {
    assertThat(CertificateDialog.IMPORT.choice("store")).isEqualTo(CertificateRequirement.PERSONAL);
    assertThat(CertificateDialog.IMPORT.choice("properties"))
        .isEqualTo("Include all extended properties");
    assertThat(CertificateDialog.IMPORT.choices().keySet())
        .containsExactly("file", "password", "properties", "store");
    assertThat(CertificateDialog.IMPORT.title()).isEqualTo("Certificate Import Wizard");
    assertThatThrownBy(() -> CertificateDialog.IMPORT.choice("drives"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("IMPORT asks for no drives");
  }
}
