package dev.ampoule.processor.descriptor;

/** A descriptor that this version of the processor cannot read. */
public final class DescriptorException extends Exception {

  private static final long serialVersionUID = 1L;

  DescriptorException(String problem) {
    super(problem);
  }

  DescriptorException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
