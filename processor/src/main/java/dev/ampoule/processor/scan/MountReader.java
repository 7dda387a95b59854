package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Mount;
import dev.ampoule.processor.model.MountModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader.Placed;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads which blueprints an application or a blueprint mounts. */
final class MountReader {

  private final TypeReader types;

  MountReader(Questions questions) {
    this.types = new TypeReader(questions);
  }

  /** The attribute {@code blueprints}, then {@code mounts}, in declared order. */
  List<MountModel> read(AnnotationReader annotation, Findings findings) {
    List<MountModel> mounts = new ArrayList<>();
    for (Placed<TypeMirror> type : annotation.types("blueprints")) {
      mounts.add(plain(type.value(), type.ref(), findings));
    }
    for (AnnotationReader mount : annotation.annotations("mounts")) {
      TypeMirror type = mount.type("value");
      if (type != null) {
        TypeRef blueprint = types.read(type, mount.ref(), findings).erased();
        mounts.add(
            new MountModel(
                blueprint,
                given(mount, "name"),
                given(mount, "urlPrefix"),
                given(mount, "subdomain"),
                mount.string("enabledBy"),
                mount.ref()));
      }
    }
    return mounts;
  }

  /** A mount with the blueprint's own settings. */
  MountModel plain(TypeMirror type, SourceRef ref, Findings findings) {
    return new MountModel(types.read(type, ref, findings).erased(), null, null, null, "", ref);
  }

  private static @Nullable String given(AnnotationReader mount, String attribute) {
    String value = mount.stringOrNull(attribute);
    return Mount.INHERIT.equals(value) ? null : value;
  }
}
