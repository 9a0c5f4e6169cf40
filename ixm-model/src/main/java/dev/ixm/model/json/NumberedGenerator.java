package dev.ixm.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Writes the format number into a document, or into each of a list of them. */
final class NumberedGenerator extends JsonGeneratorDelegate {

  NumberedGenerator(JsonGenerator generator) {
    super(generator);
  }

  @Override
  public void writeStartObject() throws IOException {
    super.writeStartObject();
    writeFormat();
  }

  @Override
  public void writeStartObject(Object value) throws IOException {
    super.writeStartObject(value);
    writeFormat();
  }

  @Override
  public void writeStartObject(Object value, int size) throws IOException {
    super.writeStartObject(value, size);
    writeFormat();
  }

  private void writeFormat() throws IOException {
    if (Format.isDocument(getOutputContext())) {
      writeNumberField(Format.FIELD, IxmJson.FORMAT);
    }
  }
}
