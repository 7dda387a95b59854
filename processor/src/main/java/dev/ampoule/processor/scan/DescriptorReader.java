package dev.ampoule.processor.scan;

import dev.ampoule.annotation.BlueprintDescriptor;
import dev.ampoule.processor.descriptor.Descriptor;
import dev.ampoule.processor.descriptor.DescriptorException;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.BlueprintModel.Kind;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads blueprints of other compilations from what the processor wrote beside them. */
final class DescriptorReader {

  private final Questions questions;
  private final TypeReader types;

  DescriptorReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
  }

  /** The blueprint or part, unless that is reported where it is named. */
  Optional<BlueprintModel> read(TypeElement type, Kind kind, SourceRef by, Findings findings) {
    Optional<AnnotationReader> descriptor = descriptor(type, by, findings);
    String name = (kind == Kind.PART ? "Class " : "Blueprint ") + types.read(type);
    if (descriptor.isEmpty()) {
      findings
          .diagnostics()
          .report(Code.NOT_PROCESSED, "%s was compiled without Ampoule's processor.", name)
          .why("its generated class %s does not exist.", routesName(type))
          .fix("compile it with ampoule-processor among the annotation processor paths.")
          .at(by);
      return Optional.empty();
    }
    int version = descriptor.get().integer("version");
    try {
      if (version == Descriptor.VERSION) {
        return Optional.of(Descriptor.read(descriptor.get().strings("value")));
      }
    } catch (DescriptorException e) {
      version = 0;
    }
    findings
        .diagnostics()
        .report(
            Code.INCOMPATIBLE_VERSION,
            "%s was compiled with an incompatible version of Ampoule.",
            name)
        .why(
            "its descriptor has format %d, and this processor reads format %d.",
            version, Descriptor.VERSION)
        .fix("compile both with the same version of Ampoule.")
        .at(by);
    return Optional.empty();
  }

  private Optional<AnnotationReader> descriptor(
      TypeElement type, SourceRef ref, Findings findings) {
    @Nullable TypeElement routes = questions.elements().getTypeElement(routesName(type));
    return routes == null
        ? Optional.empty()
        : AnnotationReader.find(routes, BlueprintDescriptor.class, ref, findings);
  }

  private String routesName(TypeElement type) {
    String packageName = questions.packageOf(type).getQualifiedName().toString();
    String simpleName = types.read(type).flatName() + "_Routes";
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
