package dev.ampoule.text;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** Says in one line what is wrong with a file or folder that a program needs. */
public final class FileProblem {

  private FileProblem() {}

  /** The failure of the file system that an exception was thrown because of; or null. */
  public static @Nullable FileSystemException behind(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (cause instanceof FileSystemException problem) {
        return problem;
      }
      cause = cause.getCause();
    }
    return null;
  }

  /** The file and what is wrong, such as {@code /srv/data: it may not be read or written}. */
  public static String of(FileSystemException problem) {
    return problem.getFile() + ": " + reason(problem);
  }

  /** What is wrong, such as {@code it may not be read or written}. */
  public static String reason(FileSystemException problem) {
    String reason = problem.getReason();
    return reason == null ? inWords(problem) : reason;
  }

  private static String inWords(FileSystemException problem) {
    return switch (problem) {
      case AccessDeniedException denied -> "it may not be read or written";
      case NoSuchFileException missing -> "there is no such file or folder";
      case NotDirectoryException file -> "it is no folder";
      case FileAlreadyExistsException there -> "it is there already, and no folder";
      default -> problem.getClass().getSimpleName();
    };
  }
}
