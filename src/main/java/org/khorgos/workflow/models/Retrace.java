package org.khorgos.workflow.models;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khorgos.workflow.models.ModelSimulation.Otherwise;
import org.khorgos.workflow.models.ModelSimulation.Step;
import org.khorgos.workflow.models.ModelSimulation.Touched;
import org.khorgos.workflow.models.PartChange.Kind;
import org.khorgos.workflow.models.PastPaths.Past;
import org.khorgos.workflow.models.PastPaths.Value;
import org.khorgos.workflow.models.PastPaths.Visit;

/** Follows recorded paths through changed processes. */
final class Retrace {
    private final List<ModelDifference> differences;
    private final List<GatewayChange> gateways;
    private final Map<String, Past> proposals = new LinkedHashMap<>();
    private final List<Visit> visits;
    private final Map<String, List<Value>> values;
    private final List<Otherwise> otherwise = new ArrayList<>();
    private int passages;
    private int unsure;

    Retrace(List<ModelDifference> differences, List<GatewayChange> gateways, List<Past> past, PastPaths paths) {
        this.differences = differences;
        this.gateways = gateways;
        past.forEach(one -> proposals.put(one.root(), one));
        visits = paths.visits(proposals.keySet(), elements());
        Set<String> names = new TreeSet<>();
        Set<String> instances = new TreeSet<>();
        gateways.forEach(gateway -> gateway.words().forEach(names::add));
        gateways.forEach(gateway -> passages(gateway).forEach(visit -> instances.add(visit.instance())));
        values = paths.values(instances, names);
    }

    ModelSimulation result() {
        List<Touched> touched = new ArrayList<>();
        for (ModelDifference difference : differences) {
            difference.changes().stream()
                    .filter(change -> !change.way() && change.kind() != Kind.ADDED)
                    .forEach(change -> touch(difference.process(), change, touched));
        }
        gateways.forEach(gateway -> passages(gateway).forEach(visit -> pass(gateway, visit)));
        return new ModelSimulation(proposals.size(), passages, unsure, touched, otherwise);
    }

    private Set<String> elements() {
        Set<String> elements = new TreeSet<>();
        differences.forEach(difference -> difference.changes().stream()
                .filter(change -> !change.way() && change.kind() != Kind.ADDED)
                .forEach(change -> elements.add(change.element())));
        for (GatewayChange gateway : gateways) {
            elements.add(gateway.element());
            gateway.before().targets().forEach(elements::add);
        }
        return elements;
    }

    private void touch(String process, PartChange change, List<Touched> touched) {
        Set<String> roots = new TreeSet<>();
        visits.stream()
                .filter(visit ->
                        visit.process().equals(process) && visit.element().equals(change.element()))
                .forEach(visit -> roots.add(visit.root()));
        if (!roots.isEmpty()) {
            touched.add(new Touched(process, change.element(), change.name(), change.kind(), roots.size()));
        }
        if (change.kind() == Kind.REMOVED) {
            roots.forEach(root -> add(root, process, new Step(change.element(), change.name()), Step.NONE, Step.NONE));
        }
    }

    private List<Visit> passages(GatewayChange gateway) {
        return visits.stream()
                .filter(visit -> visit.process().equals(gateway.process())
                        && visit.element().equals(gateway.element()))
                .toList();
    }

    private void pass(GatewayChange gateway, Visit visit) {
        Map<String, @Nullable Object> then = then(visit.instance(), visit.at());
        Optional<Step> before = gateway.before().leads(then);
        Optional<Step> after = gateway.after().leads(then);
        passages++;
        if (before.isEmpty() || after.isEmpty() || !wentOn(visit, before.get())) {
            unsure++;
        } else if (!before.get().id().equals(after.get().id())) {
            add(visit.root(), gateway.process(), gateway.after().step(), before.get(), after.get());
        }
    }

    private boolean wentOn(Visit gateway, Step step) {
        return visits.stream()
                .anyMatch(visit -> visit.instance().equals(gateway.instance())
                        && visit.element().equals(step.id())
                        && !visit.at().isBefore(gateway.at()));
    }

    private Map<String, @Nullable Object> then(String instance, Instant at) {
        Map<String, @Nullable Object> then = new HashMap<>();
        values.getOrDefault(instance, List.of()).stream()
                .filter(value -> !value.at().isAfter(at))
                .forEach(value -> then.put(value.name(), value.value()));
        return then;
    }

    private void add(String root, String process, Step element, Step before, Step after) {
        Past past = proposals.get(root);
        if (past != null) {
            otherwise.add(new Otherwise(past.proposal(), past.number(), past.title(), process, element, before, after));
        }
    }
}
