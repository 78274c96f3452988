package dev.waymark.frontmatter;

import dev.waymark.frontmatter.FieldType.Either;
import dev.waymark.frontmatter.FieldType.ListOf;
import dev.waymark.frontmatter.FieldType.Markdown;
import dev.waymark.frontmatter.FieldType.Plain;
import dev.waymark.frontmatter.FieldType.Words;
import dev.waymark.model.FieldOutline;
import dev.waymark.model.FieldOutline.Kind;
import dev.waymark.model.SiteConfig;
import java.util.List;

/** Tells other rooms what authors can write, without how it is read. */
public final class FrontMatterOutline {
  private FrontMatterOutline() {}

  /** Return the fields of a site's guides, in the order in which an author would write them. */
  public static List<FieldOutline> ofGuides(SiteConfig config) {
    return fields(GuideShapes.guide(config));
  }

  private static List<FieldOutline> fields(Shape shape) {
    return shape.fields().stream().map(FrontMatterOutline::outline).toList();
  }

  private static FieldOutline outline(Field field) {
    FieldType type = field.type();
    boolean list = type instanceof ListOf;
    FieldType item = type instanceof ListOf of ? of.item() : type;
    FieldType plain = item instanceof Either either ? either.first() : item;
    FieldType rich = item instanceof Either either ? either.second() : item;
    return new FieldOutline(
        field.name(),
        field.required(),
        field.description(),
        kind(plain),
        list,
        plain instanceof Markdown markdown ? markdown.longest() : Integer.MAX_VALUE,
        plain instanceof Words words ? words.words() : List.of(),
        rich instanceof Shape shape ? fields(shape) : List.of());
  }

  private static Kind kind(FieldType type) {
    if (type instanceof Plain plain) {
      return kind(plain);
    }
    if (type instanceof Markdown) {
      return Kind.TEXT;
    }
    if (type instanceof Words) {
      return Kind.CHOICE;
    }
    return type instanceof Shape ? Kind.FIELDS : Kind.OTHER;
  }

  private static Kind kind(Plain plain) {
    return switch (plain) {
      case TEXT, TEXT_OR_NOTHING -> Kind.TEXT;
      case TRUTH -> Kind.TRUTH;
      case DATE -> Kind.DATE;
      case TIME -> Kind.TIME;
      case PATH -> Kind.PATH;
      case SLUG -> Kind.SLUG;
      case ID -> Kind.ID;
      case ALIAS -> Kind.ALIAS;
      case WEB_ADDRESS -> Kind.WEB_ADDRESS;
      case TELEPHONE -> Kind.TELEPHONE;
      default -> Kind.OTHER;
    };
  }
}
