/** The annotation processor: annotated sources in, Java files or diagnostics out. */
@org.jspecify.annotations.NullMarked
module dev.ampoule.processor {
  requires auto.common;
  requires static com.google.auto.service;
  requires com.google.common;
  requires static com.google.errorprone.annotations;
  requires com.palantir.javapoet;
  requires dev.ampoule.annotations;
  requires java.compiler;
  requires static jdk.compiler;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.ampoule.processor.AmpouleProcessor;
}
