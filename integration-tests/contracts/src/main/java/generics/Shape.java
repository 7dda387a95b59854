package generics;

/** One of two. */
sealed interface Shape {

  /** Round. */
  record Circle(double radius) implements Shape {}

  /** With corners. */
  record Square(double side) implements Shape {}
}
