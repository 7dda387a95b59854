package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonClass.Deduction;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Reads which properties the variants of a union have, where these tell them apart. */
final class DeductionReader {

  private final Properties properties;

  DeductionReader(Properties properties) {
    this.properties = properties;
  }

  /** Says which properties a class has. */
  interface Properties {

    /** The names of the properties in JSON, and the other names of each that are read. */
    Map<String, List<String>> of(TypeElement type);
  }

  /** Reads those of the variants, in their order; {@code ref} is where the union stands. */
  Deduction read(TypeElement union, List<TypeElement> variants, SourceRef ref, Findings findings) {
    Map<String, Integer> indexes = new HashMap<>();
    List<String> names = new ArrayList<>();
    List<List<String>> aliases = new ArrayList<>();
    List<List<Integer>> ofVariants = new ArrayList<>();
    for (TypeElement variant : variants) {
      TreeSet<Integer> own = new TreeSet<>();
      properties
          .of(variant)
          .forEach(
              (name, others) -> {
                int index = indexes.computeIfAbsent(name, n -> names.size());
                if (index == names.size()) {
                  names.add(name);
                  aliases.add(new ArrayList<>());
                }
                others.stream()
                    .filter(other -> indexes.putIfAbsent(other, index) == null)
                    .forEach(aliases.get(index)::add);
                own.add(index);
              });
      int equal = ofVariants.indexOf(List.copyOf(own));
      if (equal >= 0) {
        report(union, variants.get(equal), variant, ref, findings);
      }
      ofVariants.add(List.copyOf(own));
    }
    return new Deduction(names, aliases, ofVariants);
  }

  private static void report(
      TypeElement union, TypeElement one, TypeElement other, SourceRef ref, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_UNION,
            "%s cannot be told apart: %s and %s have properties of the same names.",
            union.getSimpleName(),
            one.getSimpleName(),
            other.getSimpleName())
        .why("with DEDUCTION the names of an object's properties tell what it is.")
        .fix("give one of them a property that the other has not, or choose another use.")
        .at(ref);
  }
}
