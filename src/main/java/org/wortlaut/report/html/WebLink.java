package org.wortlaut.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells addresses that a page may link to from scripts and other things in their place. */
final class WebLink {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebLink() {}

  /** The address if it is one of the web; empty for javascript:, data: and what is no address. */
  static Optional<String> of(String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      URI address = new URI(url.strip());
      boolean web =
          address.getScheme() != null
              && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
              && address.getRawAuthority() != null;
      return web ? Optional.of(address.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
