package dev.ampoule.processor.emit;

import dev.ampoule.processor.emit.json.CodecType;
import dev.ampoule.processor.plan.json.CodecPlan;
import java.util.List;

/** Writes {@code Todo_JsonCodec}. The file is isolating. */
public final class CodecWriter {

  /** The file for a type. */
  public SourceFile write(CodecPlan plan) {
    return SourceFile.of(plan.codec().packageName(), CodecType.of(plan), List.of(plan.origin()));
  }
}
