package dev.ampoule.http;

import java.net.IDN;

/** URLs with any characters, and the same in ASCII. */
final class Iri {

  /** What stays in a path, a query and a fragment; the percent sign is there already encoded. */
  private static final String SAFE = "%!#$&'()*+,/:;=?@";

  private static final String SAFE_AUTHORITY = "%!$&'()*+,;=:@[]";

  private Iri() {}

  /** Encodes what may not stand in a URL; the host of an absolute one becomes Punycode. */
  static String toUri(String iri) {
    int start = hostStart(iri);
    if (start < 0) {
      return PercentCoding.encode(iri, SAFE);
    }
    int end = start;
    while (end < iri.length() && "/?#".indexOf(iri.charAt(end)) < 0) {
      end++;
    }
    return iri.substring(0, start)
        + asciiAuthority(iri.substring(start, end))
        + PercentCoding.encode(iri.substring(end), SAFE);
  }

  /** The index after {@code scheme://} or {@code //}, or -1 for a URL without a host. */
  private static int hostStart(String iri) {
    int slashes = iri.indexOf("//");
    if (slashes == 0) {
      return 2;
    }
    boolean afterScheme = slashes > 1 && iri.charAt(slashes - 1) == ':';
    return afterScheme && isScheme(iri, slashes - 1) ? slashes + 2 : -1;
  }

  private static boolean isScheme(String iri, int end) {
    for (int i = 0; i < end; i++) {
      char c = iri.charAt(i);
      if (!Ascii.isAlphanumeric(c) && "+-.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String asciiAuthority(String authority) {
    boolean ascii = authority.chars().allMatch(c -> c < 0x80);
    return PercentCoding.encode(ascii ? authority : punycode(authority), SAFE_AUTHORITY);
  }

  /** Returns the name in Punycode; one that has none stays as it is. */
  private static String punycode(String authority) {
    try {
      return IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return authority;
    }
  }
}
