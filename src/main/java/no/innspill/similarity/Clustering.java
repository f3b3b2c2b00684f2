package no.innspill.similarity;

import java.util.Comparator;
import java.util.List;

/** Which of some texts belong together. */
record Clustering(List<WeighedText> texts, Terms terms) {

    /** The most alike first. */
    List<Cluster> clusters(Likeness.Apart apart, Certainty certainty) {
        return new NearestNeighbours(each(apart), Likeness.MOST_IN_A_CLUSTER, certainty.bound())
                .clusters().stream()
                        .map(members -> cluster(members.stream().map(texts::get).toList()))
                        .sorted(Comparator.comparingDouble(Cluster::likeness).reversed())
                        .toList();
    }

    /** How alike each is to each; below 0 for two that must stay apart. */
    private double[][] each(Likeness.Apart apart) {
        double[][] likeness = new double[texts.size()][texts.size()];
        double[] spread = terms.spread();
        for (int i = 0; i < texts.size(); i++) {
            WeighedText one = texts.get(i);
            one.vector().spread(spread);
            for (int j = 0; j < i; j++) {
                WeighedText other = texts.get(j);
                boolean kept = one.contradicts(other)
                        || apart.are(one.text().id(), other.text().id());
                likeness[i][j] = kept ? -1 : other.vector().dot(spread);
                likeness[j][i] = likeness[i][j];
            }
            one.vector().gather(spread);
        }
        return likeness;
    }

    private static Cluster cluster(List<WeighedText> members) {
        WeighedText centre = members.stream()
                .max(Comparator.comparingDouble(member -> toAll(member, members)))
                .orElseThrow();
        double likeness = members.stream()
                .mapToDouble(member -> toAll(member, members))
                .average()
                .orElse(0);
        return new Cluster(
                centre.text().id(),
                members.stream()
                        .sorted(Comparator.comparingDouble(
                                        (WeighedText member) -> member.equals(centre) ? 2 : member.like(centre))
                                .reversed())
                        .map(member -> member.text().id())
                        .toList(),
                likeness);
    }

    private static double toAll(WeighedText one, List<WeighedText> members) {
        return members.stream()
                .filter(member -> member.text().id() != one.text().id())
                .mapToDouble(one::like)
                .average()
                .orElse(0);
    }
}
