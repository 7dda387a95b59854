package dev.ampoule.proxy;

import org.jspecify.annotations.Nullable;

/**
 * An address of IPv4 or IPv6 as a number, so that all its spellings are equal.
 *
 * <p>An IPv4 address that is written as one of IPv6, {@code ::ffff:192.0.2.1}, is the IPv4 address.
 * A zone is left out: it means something on one machine only.
 *
 * @param high the first eight bytes of an IPv6 address; 0 for IPv4
 * @param low the last eight bytes, or the four of IPv4
 * @param version4 whether it is one of IPv4
 */
public record IpAddress(long high, long low, boolean version4) {

  private static final int GROUPS = 8;
  private static final long MAPPED = 0xffff;

  /**
   * Reads an address; a name is never looked up.
   *
   * @param text such as {@code 192.0.2.1} or {@code 2001:db8::1}, without brackets or port
   * @return the address, or null if {@code text} is none
   */
  public static @Nullable IpAddress parse(String text) {
    if (text.indexOf(':') < 0) {
      long number = version4(text);
      return number < 0 ? null : new IpAddress(0, number, true);
    }
    int zone = text.indexOf('%');
    return zone == text.length() - 1 ? null : version6(zone < 0 ? text : text.substring(0, zone));
  }

  /** Four numbers up to 255 without leading zeros, which some take for octal; or -1. */
  private static long version4(String text) {
    long number = 0;
    int start = 0;
    for (int part = 0; part < 4; part++) {
      int end = part == 3 ? text.length() : text.indexOf('.', start);
      int length = end - start;
      if (length < 1 || length > 3 || (length > 1 && text.charAt(start) == '0')) {
        return -1;
      }
      int octet = 0;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c < '0' || c > '9') {
          return -1;
        }
        octet = octet * 10 + c - '0';
      }
      if (octet > 255) {
        return -1;
      }
      number = number << 8 | octet;
      start = end + 1;
    }
    return number;
  }

  private static @Nullable IpAddress version6(String text) {
    int gap = text.indexOf("::");
    int[] before = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
    int[] after = gap < 0 ? new int[0] : groups(text.substring(gap + 2), true);
    if (before == null || after == null) {
      return null;
    }
    int given = before.length + after.length;
    if (gap < 0 ? given != GROUPS : given >= GROUPS) {
      return null;
    }
    int[] all = new int[GROUPS];
    System.arraycopy(before, 0, all, 0, before.length);
    System.arraycopy(after, 0, all, GROUPS - after.length, after.length);
    long high = 0;
    long low = 0;
    for (int i = 0; i < GROUPS / 2; i++) {
      high = high << 16 | all[i];
      low = low << 16 | all[i + GROUPS / 2];
    }
    return high == 0 && low >>> 32 == MAPPED
        ? new IpAddress(0, low & 0xffffffffL, true)
        : new IpAddress(high, low, false);
  }

  /** The groups between single colons, the last of which may be an IPv4 address; or null. */
  private static int @Nullable [] groups(String text, boolean last) {
    if (text.isEmpty()) {
      return new int[0];
    }
    String[] parts = text.split(":", -1);
    String end = parts[parts.length - 1];
    boolean mixed = last && end.indexOf('.') >= 0;
    int[] groups = new int[parts.length + (mixed ? 1 : 0)];
    for (int i = 0; i < parts.length - (mixed ? 1 : 0); i++) {
      groups[i] = group(parts[i]);
      if (groups[i] < 0) {
        return null;
      }
    }
    if (mixed) {
      long number = version4(end);
      if (number < 0) {
        return null;
      }
      groups[parts.length - 1] = (int) (number >> 16);
      groups[parts.length] = (int) (number & 0xffff);
    }
    return groups;
  }

  private static int group(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int group = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      group = group << 4 | digit;
    }
    return group;
  }

  /** Returns the one spelling that RFC 5952 recommends: {@code 192.0.2.1}, {@code 2001:db8::1}. */
  @Override
  public String toString() {
    if (version4) {
      return (low >> 24) + "." + (low >> 16 & 255) + "." + (low >> 8 & 255) + "." + (low & 255);
    }
    int start = 0;
    int longest = 1; // a single group of zeros is written
    for (int i = 0; i < GROUPS; i++) {
      int length = zeros(i);
      if (length > longest) {
        start = i;
        longest = length;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (longest > 1 && i == start) {
        text.append("::");
        i += longest - 1;
      } else {
        boolean separated = text.isEmpty() || text.charAt(text.length() - 1) == ':';
        text.append(separated ? "" : ":").append(Integer.toHexString(groupAt(i)));
      }
    }
    return text.toString();
  }

  /** How many groups of zeros begin at one. */
  private int zeros(int from) {
    int end = from;
    while (end < GROUPS && groupAt(end) == 0) {
      end++;
    }
    return end - from;
  }

  private int groupAt(int index) {
    long half = index < GROUPS / 2 ? high : low;
    return (int) (half >>> (48 - 16 * (index % (GROUPS / 2))) & 0xffff);
  }
}
