package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;

/** A record or class: an object, property by property. */
final class ObjectBody implements CodecBody {

  private final CodecScope scope;
  private final ObjectModel model;
  private final ObjectNames names;
  private final ValueCode values;
  private final ObjectWriting writing;

  ObjectBody(CodecScope scope, ObjectModel model) {
    this.scope = scope;
    this.model = model;
    names = new ObjectNames(scope, model);
    values = new ValueCode(scope);
    writing = new ObjectWriting(scope, model, names, values);
  }

  @Override
  public String variable() {
    return writing.variable();
  }

  @Override
  public CodeBlock write() {
    return writing.body();
  }

  @Override
  public CodeBlock read() {
    if (model.creation() == null) {
      return Unreadable.reading(model.obstacle());
    }
    names.addConstants();
    return new ObjectReading(scope, model, names, values).body();
  }
}
