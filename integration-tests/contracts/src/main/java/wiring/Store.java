package wiring;

/** What blueprints use. */
interface Store {

  String describe();
}
