package dev.ixm.model.check;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.Var;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How the value types of this SDK are generated: hidden implementations without copying methods,
 * which nobody could call, builders of our type, and no annotation in the class files that a user's
 * compiler would miss. Generated builders are not public, so that Javadoc tells of their methods as
 * those of ours.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    defaults = @Value.Immutable(copy = false),
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Generated.class, Var.class})
public @interface IxmStyle {}
