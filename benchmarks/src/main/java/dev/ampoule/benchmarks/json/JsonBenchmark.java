package dev.ampoule.benchmarks.json;

import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.TypedJsonCodec;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes values as arrays of bytes, and reads them again: generated codecs, Jackson databind with
 * its defaults, avaje-jsonb with its generated adapters.
 *
 * <p>Run with {@code -prof gc} for the bytes that each allocates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {

  /** Which document, a name of {@link Document}. */
  @Param({"task", "order", "users", "article", "track"})
  public String document = "";

  private final JsonSettings settings = JsonSettings.defaults();
  private Subject<?> subject = new Subject<>(Document.of("task"), settings);

  /** Makes the value, and its text. */
  @Setup
  public void prepare() {
    subject = new Subject<>(Document.of(document), settings);
    subject.compare();
  }

  /** Writes with the generated codec. */
  @Benchmark
  public byte[] writeAmpoule() {
    return subject.writeAmpoule();
  }

  /** Writes with databind. */
  @Benchmark
  public byte[] writeDatabind() {
    return subject.databindWriter.writeValueAsBytes(subject.value);
  }

  /** Writes with avaje-jsonb. */
  @Benchmark
  public byte[] writeAvaje() {
    return subject.writeAvaje();
  }

  /** Reads with the generated codec. */
  @Benchmark
  public Object readAmpoule() {
    return subject.readAmpoule();
  }

  /** Reads with databind. */
  @Benchmark
  public Object readDatabind() {
    return subject.databindReader.readValue(subject.text);
  }

  /** Reads with avaje-jsonb. */
  @Benchmark
  public Object readAvaje() {
    return subject.readAvaje();
  }

  /** One document and the three ways to treat it. */
  private static final class Subject<T> {

    final T value;
    final byte[] text;
    final TypedJsonCodec<T> codec;
    final JsonSettings settings;
    final JsonType<T> avaje;
    final ObjectWriter databindWriter;
    final ObjectReader databindReader;

    Subject(Document<T> document, JsonSettings settings) {
      this.settings = settings;
      value = document.value();
      codec = document.codec();
      text = JsonDocuments.write(value, codec, settings);
      avaje = Jsonb.builder().build().type(codec.type());
      JsonMapper mapper = JsonMapper.builder().build();
      databindWriter = mapper.writerFor(codec.type());
      databindReader = mapper.readerFor(codec.type());
    }

    byte[] writeAmpoule() {
      return JsonDocuments.write(value, codec, settings);
    }

    byte[] writeAvaje() {
      return avaje.toJsonBytes(value);
    }

    T readAmpoule() {
      return JsonDocuments.read(text, codec, settings);
    }

    T readAvaje() {
      return avaje.fromJson(text);
    }

    /**
     * Whether all write and read the same. What avaje-jsonb reads is left out: one double in five
     * differs in its last digit from the one that was written.
     */
    void compare() {
      if (!readAmpoule().equals(value)
          || !value.equals(databindReader.readValue(text))
          || !Arrays.equals(text, databindWriter.writeValueAsBytes(value))
          || !value.equals(databindReader.readValue(writeAvaje()))) {
        throw new IllegalStateException("they do not agree on " + codec.type());
      }
    }
  }
}
