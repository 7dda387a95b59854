package dev.ampoule.processor;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.MessagerPrinter.Report;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.scan.AppScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The classes that wirings of other packages build through generated code beside them. */
final class FactoryStep {

  private final AppScanner scanner;
  private final Predicate<String> claim;
  private final Set<String> known = new TreeSet<>();
  private final List<ProviderModel> due = new ArrayList<>();

  /** Classes whose names are claimed, which says whether nobody had taken them. */
  FactoryStep(AppScanner scanner, Predicate<String> claim) {
    this.scanner = scanner;
    this.claim = claim;
  }

  /** Takes what is built in an application, or could be in one of another compilation. */
  void need(Collection<ProviderModel> providers, List<Report> reports) {
    for (ProviderModel provider : providers) {
      if (provider.traits().contains(MethodTrait.THROUGH_FACTORY)
          && scanner.isTaken(provider.provided().qualifiedName())
          && known.add(provider.provided().qualifiedName())) {
        claim(provider, reports);
        due.add(provider);
      }
    }
  }

  private void claim(ProviderModel provider, List<Report> reports) {
    String packageName = provider.provided().packageName();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    String name = prefix + provider.provided().flatName() + "_Factory";
    if (!claim.test(name)) {
      Diagnostics diagnostics = new Diagnostics();
      diagnostics
          .report(Code.NAME_CLASH, "The name of the generated class %s is taken.", name)
          .why("the names of what is generated for %s follow from its own.", provider.provided())
          .fix("rename %s, or the class that has that name.", provider.provided())
          .at(provider.ref());
      diagnostics.reported().forEach(d -> reports.add(new Report(d, provider.ref())));
    }
  }

  /** What is new since the last call. */
  List<ProviderModel> take() {
    List<ProviderModel> taken = List.copyOf(due);
    due.clear();
    return taken;
  }
}
