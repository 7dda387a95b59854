package dev.ampoule;

/**
 * What a part is known by.
 *
 * @param type its class
 * @param qualifier its qualifier, or empty
 */
record PartKey(Class<?> type, String qualifier) {

  /** As messages name it: {@code Clock "utc"}. */
  @Override
  public String toString() {
    String name =
        type.getTypeName().substring(type.getPackageName().length()).replaceFirst("^\\.", "");
    return (name.replace('$', '.') + " " + quoted()).strip();
  }

  private String quoted() {
    return qualifier.isEmpty() || qualifier.startsWith("@") ? qualifier : '"' + qualifier + '"';
  }
}
