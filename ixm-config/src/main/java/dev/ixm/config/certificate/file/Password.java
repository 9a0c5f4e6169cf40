package dev.ixm.config.certificate.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.interfaces.PBEKey;

/** A password as a key. That of Java 17 takes no characters beyond ASCII. */
final class Password implements PBEKey {

  private static final long serialVersionUID = 1L;

  private final char[] characters;

  Password(char[] characters) {
    this.characters = characters.clone();
  }

  @Override
  public char[] getPassword() {
    return characters.clone();
  }

  @Override
  @SuppressWarnings("NullAway") // that there is none
  public byte[] getSalt() {
    return null;
  }

  @Override
  public int getIterationCount() {
    return 0;
  }

  @Override
  public String getAlgorithm() {
    return "PBE";
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
    byte[] encoded = new byte[bytes.remaining()];
    bytes.get(encoded);
    return encoded;
  }

  @Override
  public void destroy() {
    Arrays.fill(characters, '\0');
  }
}
