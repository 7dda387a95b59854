package dev.ampoule.proxy;

/**
 * The addresses that have their first bits in common, {@code 10.0.0.0/8}; or one address.
 *
 * @param first the first address
 * @param bits how many bits count
 */
record IpRange(IpAddress first, int bits) {

  private static final int BITS_4 = 32;
  private static final int BITS_6 = 128;

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException if {@code text} is none; the message says why
   */
  static IpRange parse(String text) {
    String spelled = text.strip();
    int slash = spelled.indexOf('/');
    IpAddress address = IpAddress.parse(slash < 0 ? spelled : spelled.substring(0, slash));
    if (address == null) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is neither an address nor a range such as 10.0.0.0/8");
    }
    boolean mapped = address.version4() && spelled.indexOf(':') >= 0;
    int size = address.version4() ? BITS_4 : BITS_6;
    int bits =
        slash < 0 ? size : bits(spelled.substring(slash + 1)) - (mapped ? BITS_6 - BITS_4 : 0);
    if (bits < 0 || bits > size) {
      throw new IllegalArgumentException(
          "\"" + text + "\" must end with a number of bits, 0 to " + size);
    }
    IpRange range = new IpRange(cut(address, bits), bits);
    if (!range.first.equals(address)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" has bits beyond the first " + bits + "; " + range + " is that range");
    }
    return range;
  }

  private static int bits(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
  }

  boolean contains(IpAddress address) {
    return address.version4() == first.version4() && cut(address, bits).equals(first);
  }

  /** The address with zeros behind its first bits. */
  private static IpAddress cut(IpAddress address, int bits) {
    if (address.version4()) {
      return new IpAddress(0, address.low() & ones(bits + BITS_4), true);
    }
    return new IpAddress(
        address.high() & ones(Math.min(bits, Long.SIZE)),
        address.low() & ones(Math.max(bits - Long.SIZE, 0)),
        false);
  }

  /** A number that begins with so many ones. */
  private static long ones(int count) {
    return count == 0 ? 0 : -1L << (Long.SIZE - count);
  }

  @Override
  public String toString() {
    return first + "/" + bits;
  }
}
