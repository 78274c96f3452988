package dev.waymark.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import dev.waymark.model.DataValue;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates can print and list every part of a view, and an equal view is an equal page. */
final class ViewContractTest {
  private static final Set<Type> SCALARS =
      Set.of(String.class, int.class, long.class, boolean.class);

  private final Set<Type> seen = new HashSet<>();

  @ParameterizedTest
  @ValueSource(classes = {PageView.class, SiteView.class})
  void everyPartOfAViewCanBeShown(Class<?> view) {
    check(view, view.getSimpleName());
    assertThat(seen).hasSizeGreaterThan(5);
  }

  @Test
  void everyViewRecordIsReached() {
    check(PageView.class, "page");
    check(SiteView.class, "site");
    assertThat(seen)
        .contains(StepView.class, RedFlagView.class, VideoView.class, DataValue.Fields.class);
  }

  @Test
  void equalSourcesMakeEqualPages(@TempDir Path folder) throws IOException {
    SiteFixture site = new SiteFixture(folder);
    site.guide("guides/a.md", "safety: { doNotIf: [x], stopIf: [y] }\ntags: [a, b]");
    site.guide("guides/b.md", "related: [a.md]\nphases: [{ title: One, steps: [x] }]");
    List<Page> first = site.plan().pages().toList();
    assertThat(site.plan().pages().toList()).isEqualTo(first).hasSameHashCodeAs(first);
    site.guide("guides/a.md", "safety: { doNotIf: [z], stopIf: [y] }\ntags: [a, b]");
    assertThat(site.plan().pages().toList()).isNotEqualTo(first);
  }

  private void check(Type type, String where) {
    if (SCALARS.contains(type) || !seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      assertThat(generic.getRawType()).as(where).isIn(List.class, Map.class, Later.class);
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Map.class) {
        assertThat(arguments[0]).as(where).isEqualTo(String.class);
      }
      check(arguments[arguments.length - 1], where + "[]");
      return;
    }
    assertThat(type).as(where).isInstanceOf(Class.class);
    Class<?> shape = (Class<?>) type;
    if (shape.isSealed()) {
      for (Class<?> permitted : shape.getPermittedSubclasses()) {
        check(permitted, where + ":" + permitted.getSimpleName());
      }
      return;
    }
    assertThat(shape.isRecord()).as(where + " of type " + shape.getName()).isTrue();
    for (RecordComponent component : shape.getRecordComponents()) {
      check(component.getGenericType(), where + "." + component.getName());
    }
  }
}
