package dev.waymark.render;

import dev.waymark.model.DataValue;
import dev.waymark.page.view.Html;
import dev.waymark.page.view.Later;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import org.jspecify.annotations.Nullable;

/** Shows view records to FreeMarker: their components, HTML as HTML, data values as they are. */
final class ViewWrapper extends DefaultObjectWrapper {
  ViewWrapper(Version version) {
    super(builder(version), true);
  }

  private static DefaultObjectWrapperBuilder builder(Version version) {
    DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(version);
    builder.setMemberAccessPolicy(new RecordAccess());
    builder.setExposeFields(false);
    return builder;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
    }
    if (object instanceof Later<?> later) {
      return wrap(later.get());
    }
    if (object instanceof DataValue.Text text) {
      return super.wrap(text.value());
    }
    if (object instanceof DataValue.Items items) {
      return super.wrap(items.values());
    }
    if (object instanceof DataValue.Fields fields) {
      return super.wrap(fields.values());
    }
    if (object instanceof Record) {
      return new BeanModel(object, this); // printing it is an error, not "[toString not exposed]"
    }
    return super.wrap(object);
  }
}
