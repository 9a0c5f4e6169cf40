package dev.ixm.model.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What value types have in common, where their annotations say nothing: attributes alone are
 * fields, nothing is null, and what is empty is left out; of a record only what is absent is, as
 * its constructor wants the rest.
 */
final class ValueTypes extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private final transient Predicate<Class<?>> concerned;

  ValueTypes(Predicate<Class<?>> concerned) {
    this.concerned = concerned;
  }

  @Override
  public VisibilityChecker<?> findAutoDetectVisibility(
      AnnotatedClass type, VisibilityChecker<?> usual) {
    if (!concerned.test(type.getRawType())) {
      return usual;
    }
    Visibility getters = type.getRawType().isRecord() ? Visibility.PUBLIC_ONLY : Visibility.NONE;
    return usual.withGetterVisibility(getters).withIsGetterVisibility(Visibility.NONE);
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
    if (!(annotated instanceof AnnotatedClass type) || !concerned.test(type.getRawType())) {
      return JsonInclude.Value.empty();
    }
    Include include = type.getRawType().isRecord() ? Include.NON_ABSENT : Include.NON_EMPTY;
    return JsonInclude.Value.construct(include, Include.ALWAYS);
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    if (!(annotated instanceof AnnotatedMember member)
        || !concerned.test(member.getDeclaringClass())) {
      return JsonSetter.Value.empty();
    }
    boolean absent = member.getDeclaringClass().isRecord() && isOptional(member);
    return JsonSetter.Value.forValueNulls(absent ? Nulls.SET : Nulls.FAIL, Nulls.FAIL);
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    boolean record = member.getDeclaringClass().isRecord();
    if (!record || !concerned.test(member.getDeclaringClass())) {
      return null;
    }
    return !isOptional(member);
  }

  private static boolean isOptional(AnnotatedMember member) {
    return member.getRawType() == Optional.class || member.getRawType() == OptionalInt.class;
  }
}
