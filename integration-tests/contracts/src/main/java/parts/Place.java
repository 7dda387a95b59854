package parts;

/**
 * Where something is.
 *
 * @param name its name
 */
record Place(String name) {}
