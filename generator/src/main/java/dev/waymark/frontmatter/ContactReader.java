package dev.waymark.frontmatter;

import dev.waymark.model.Contact;
import dev.waymark.model.Located;
import org.jspecify.annotations.Nullable;

/** Reads whom readers can turn to. */
final class ContactReader {
  private final Reading reading;
  private final ScalarReader scalars;
  private final NameReader names;

  ContactReader(Reading reading, ScalarReader scalars, NameReader names) {
    this.reading = reading;
    this.scalars = scalars;
    this.names = names;
  }

  @Nullable Contact read(Node node) {
    FieldReader fields = FieldReader.of(reading, node, ContactShapes.CONTACT);
    if (fields == null) {
      return null;
    }
    Contact contact =
        new Contact(fields.read("call", this::call), fields.read("doctorOnline", this::doctor));
    fields.finish();
    return contact;
  }

  private Contact.@Nullable Call call(Node node) {
    FieldReader fields = FieldReader.of(reading, node, ContactShapes.CALL);
    if (fields == null) {
      return null;
    }
    String label = fields.require("label", scalars::string, "say who answers");
    Located<String> number = fields.require("tel", names::phone, "write tel: \"+441234567890\"");
    String hours = fields.read("hours", scalars::string);
    fields.finish();
    return label == null || number == null ? null : new Contact.Call(label, number, hours);
  }

  private Contact.@Nullable DoctorOnline doctor(Node node) {
    FieldReader fields = FieldReader.of(reading, node, ContactShapes.DOCTOR);
    if (fields == null) {
      return null;
    }
    String label = fields.require("label", scalars::string, "write the text of the link");
    String provider = fields.read("provider", scalars::string);
    Located<String> url = fields.require("url", names::url, "write where the link leads");
    String what = fields.read("what", scalars::string);
    String fee = fields.read("fee", scalars::string);
    fields.finish();
    return label == null || url == null
        ? null
        : new Contact.DoctorOnline(label, provider, url, what, fee);
  }
}
