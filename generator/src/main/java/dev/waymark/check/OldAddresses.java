package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Located;
import dev.waymark.model.Route;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an old address may lie: nearly anywhere, since nobody can choose it any more. */
final class OldAddresses {
  /** What Windows has no files for, and what a host reads as more than itself. */
  private static final Pattern UNFIT = Pattern.compile(".*[<>:\"|?*\\p{Cntrl}].*|.*[. ]");

  private OldAddresses() {}

  /** Return why nothing can lead from {@code alias}; empty where something can. */
  static Optional<Diagnostic> problem(Located<String> alias) {
    Route route = Route.ofAlias(alias.value());
    Optional<String> owner = ReservedNames.owner(route);
    if (owner.isPresent()) {
      return Optional.of(
          Diagnostic.of(
              CheckRule.RESERVED_ADDRESS,
              "the address " + route + " is reserved for " + owner.get(),
              alias.at(),
              "remove this alias"));
    }
    List<String> parts = List.of(route.file().split("/", -1));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean folder = i + 1 < parts.size();
      if (folder && ReservedNames.endsAsFile(part)) {
        return Optional.of(
            invalid(alias, part, "only pages have old addresses, not files: remove this alias"));
      }
      boolean unfit = UNFIT.matcher(part).matches() || ReservedNames.isDevice(part);
      if (unfit || ReservedNames.isTooLong(part)) {
        return Optional.of(
            invalid(alias, part, "not every host can have such a name: remove this alias"));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic invalid(Located<String> alias, String part, String hint) {
    return Diagnostic.of(
        CheckRule.INVALID_ADDRESS,
        "\"" + part + "\" can't be a part of an address",
        alias.at(),
        hint);
  }
}
