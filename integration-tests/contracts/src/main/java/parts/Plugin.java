package parts;

/** What an application may have several of. */
interface Plugin {

  String name();
}
