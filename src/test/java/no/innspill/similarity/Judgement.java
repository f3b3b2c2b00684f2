package no.innspill.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** How what was found compares with what was judged by hand, over pairs of ideas. */
final class Judgement {

    private int right;
    private int wrong;
    private int missed;
    private int opposed;

    static Judgement ofClusters(List<JudgedTexts> rooms, Certainty certainty) {
        Judgement judgement = new Judgement();
        rooms.forEach(room -> judgement.clusters(room, certainty));
        return judgement;
    }

    /** Of what is shown while each of the ideas is being written. */
    static Judgement whileWriting(List<JudgedTexts> rooms) {
        Judgement judgement = new Judgement();
        rooms.forEach(room -> LongStream.range(0, room.texts().size()).forEach(id -> judgement.written(room, id)));
        return judgement;
    }

    private void clusters(JudgedTexts room, Certainty certainty) {
        Map<Long, Integer> found = new HashMap<>();
        List<Cluster> clusters = room.likeness().clusters(id -> true, (one, other) -> false, certainty);
        for (int i = 0; i < clusters.size(); i++) {
            for (long id : clusters.get(i).ids()) {
                found.put(id, i);
            }
        }
        for (long one = 0; one < room.texts().size(); one++) {
            for (long other = 0; other < one; other++) {
                boolean together = found.getOrDefault(one, -1).equals(found.getOrDefault(other, -2));
                count(room, one, other, together);
            }
        }
    }

    private void count(JudgedTexts room, long one, long other, boolean together) {
        boolean meant = room.together(one, other);
        right += together && meant ? 1 : 0;
        wrong += together && !meant ? 1 : 0;
        missed += !together && meant ? 1 : 0;
        opposed += together && room.opposed(one, other) ? 1 : 0;
    }

    private void written(JudgedTexts room, long id) {
        List<ComparedText> others =
                room.compared().stream().filter(text -> text.id() != id).toList();
        List<ComparedText> shown =
                Likeness.of(others, List.of(room.title())).like(room.texts().get((int) id), 3);
        shown.forEach(text -> count(room, id, text.id(), true));
        boolean hasAny = others.stream().anyMatch(text -> room.together(id, text.id()));
        boolean foundAny = shown.stream().anyMatch(text -> room.together(id, text.id()));
        missed += hasAny && !foundAny ? 1 : 0;
    }

    double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
        return right / (double) Math.max(1, right + missed);
    }

    int opposites() {
        return opposed;
    }

    @Override
    public String toString() {
        return "precision %.2f, recall %.2f, opposites %d".formatted(precision(), recall(), opposed);
    }
}
