package dev.ixm.model.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Sdk;
import java.util.function.Predicate;

/**
 * Teaches a mapper of yours the forms that {@link IxmJson} reads and writes, so that values of the
 * SDK can stand among your own.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new IxmModule()).build();
 * }</pre>
 *
 * <p>It brings Jackson's modules for Guava and {@link java.util.Optional}; times, time zones and
 * languages get the forms of the SDK in your own types too. Types of the SDK that have no form are
 * refused by name, and nulls in those that have one. What else is refused, such as unknown fields,
 * is for the mapper to say; it has no format number, as that is a document's and not a value's.
 */
public final class IxmModule extends Module {

  private final Predicate<Class<?>> concerned;

  /** Makes a module that concerns the types of the SDK. */
  public IxmModule() {
    this(type -> type.getName().startsWith("dev.ixm."));
  }

  /** A module that also concerns other types. */
  IxmModule(Predicate<Class<?>> concerned) {
    this.concerned = concerned;
  }

  @Override
  public String getModuleName() {
    return "ixm";
  }

  @Override
  public Version version() {
    return VersionUtil.parseVersion(Sdk.VERSION, "dev.ixm", "ixm-model");
  }

  @Override
  public Iterable<? extends Module> getDependencies() {
    return ImmutableList.of(new GuavaModule(), new Jdk8Module());
  }

  @Override
  public void setupModule(SetupContext context) {
    new TextScalars().setupModule(context);
    context.addDeserializers(new EnumNames(concerned));
    context.addDeserializers(new ValueReaders(concerned));
    context.addBeanSerializerModifier(new DeclaredOrder());
    context.addBeanSerializerModifier(new FormsOnly(concerned));
    context.appendAnnotationIntrospector(new ValueTypes(concerned));
  }
}
