package dev.waymark.render;

import dev.waymark.locale.Localizer;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Route;
import dev.waymark.page.view.Page;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The functions that templates of one page can call. */
final class TemplateFunctions {
  private final Page page;
  private final AssetTable assets;
  private final LinkStyle style;
  private final Set<String> asked;
  private final DistinctIds ids = new DistinctIds();

  /** Serve {@code page}, and tell {@code asked} of each asset it asks for. */
  TemplateFunctions(Page page, AssetTable assets, LinkStyle style, Set<String> asked) {
    this.page = page;
    this.assets = assets;
    this.style = style;
    this.asked = asked;
  }

  /** {@code t("key", argument …)}: a message in a language. */
  TemplateMethodModelEx message(Localizer localizer) {
    return arguments -> {
      List<Object> values = new ArrayList<>();
      for (Object argument : arguments.subList(1, arguments.size())) {
        values.add(value(argument));
      }
      String key = text("t", arguments);
      return localizer
          .message(key, values)
          .orElseThrow(() -> new TemplateModelException("there is no message with the key " + key));
    };
  }

  /** {@code url("guides/")}: the reference from this page to a path on the site. */
  TemplateMethodModelEx url() {
    return arguments -> relative(new Route(text("url", arguments)));
  }

  /** {@code asset("site.css")}: the reference from this page to a file of the theme. */
  TemplateMethodModelEx asset() {
    return arguments -> {
      String name = text("asset", arguments);
      Route route = assets.route(name);
      asked.add(name);
      return relative(route);
    };
  }

  /** {@code apart(html)}: the same with ids that nothing else given to it on this page has. */
  TemplateMethodModelEx apart() {
    return arguments -> {
      if (arguments.size() == 1 && arguments.get(0) instanceof TemplateHTMLOutputModel html) {
        String markup = HTMLOutputFormat.INSTANCE.getMarkupString(html);
        return HTMLOutputFormat.INSTANCE.fromMarkup(ids.apart(markup));
      }
      throw new TemplateModelException("apart(…) takes HTML");
    };
  }

  private String relative(Route target) {
    String path = target.under(page.view().head().root(), style);
    return path.isEmpty() ? "./" : path;
  }

  private static String text(String function, List<?> arguments) throws TemplateModelException {
    if (!arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException(function + "(…) takes a text first");
  }

  private static Object value(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("t(…) takes texts and numbers");
  }
}
