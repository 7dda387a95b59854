package toggles;

/**
 * Something that takes long to open.
 *
 * @param content what is in it
 */
record Vault(String content) {}
