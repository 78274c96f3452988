package dev.waymark.page;

import dev.waymark.model.Contact;
import dev.waymark.page.view.CallView;
import dev.waymark.page.view.ContactView;
import dev.waymark.page.view.DoctorOnlineView;
import org.jspecify.annotations.Nullable;

/** Builds whom a reader can turn to. */
final class ContactViewBuilder {
  ContactView build(Contact contact) {
    return new ContactView(call(contact.call()), doctorOnline(contact.doctorOnline()));
  }

  /** Return the link that dials a number; what only helps to read it is left out. */
  static String tel(String number) {
    return "tel:" + number.replaceAll("[^+0-9*#]", "");
  }

  private static @Nullable CallView call(Contact.@Nullable Call call) {
    return call == null
        ? null
        : new CallView(
            call.label(), call.number().value(), tel(call.number().value()), call.hours());
  }

  private static @Nullable DoctorOnlineView doctorOnline(Contact.@Nullable DoctorOnline doctor) {
    return doctor == null
        ? null
        : new DoctorOnlineView(
            doctor.label(), doctor.provider(), doctor.url().value(), doctor.what(), doctor.fee());
  }
}
