package feedback;

/** Why a comment is not taken: exceptions that no other package can name. */
abstract sealed class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  static final class Empty extends Refusal {

    private static final long serialVersionUID = 1L;
  }

  static final class Lengthy extends Refusal {

    private static final long serialVersionUID = 1L;
  }
}
