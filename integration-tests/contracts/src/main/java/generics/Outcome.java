package generics;

/** One of two, whose types of values differ. */
sealed interface Outcome<V, E> {

  /** What was wanted. */
  record Done<V, E>(V value) implements Outcome<V, E> {}

  /** What was not; its parameters stand the other way round. */
  record Failed<E, V>(E reason) implements Outcome<V, E> {}
}
