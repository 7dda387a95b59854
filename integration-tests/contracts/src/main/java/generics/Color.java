package generics;

/** Names of properties. */
enum Color {
  RED,
  GREEN
}
