package dev.ampoule.recorder;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets the JDK's own classes tell of each look-up before the program starts. */
public final class RecorderAgent {

  private RecorderAgent() {}

  /**
   * Starts to record.
   *
   * @param file what is written; it is begun anew
   * @param instrumentation the JVM's
   */
  public static void premain(String file, Instrumentation instrumentation)
      throws IOException, UnmodifiableClassException {
    Path recording = Path.of(file).toAbsolutePath();
    Files.createDirectories(recording.resolveSibling("."));
    instrumentation.addTransformer(new LookUpTransformer(), true);
    instrumentation.retransformClasses(LookUps.types());
    Recorder.start(recording);
  }
}
