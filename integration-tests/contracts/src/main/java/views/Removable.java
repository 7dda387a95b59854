package views;

/** A method that views inherit. */
abstract class Removable {

  String delete(int id) {
    return "delete " + id + " from " + getClass().getSimpleName();
  }
}
