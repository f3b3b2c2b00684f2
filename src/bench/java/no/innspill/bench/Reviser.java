package no.innspill.bench;

import com.fasterxml.jackson.databind.JsonNode;

/** Posts an idea, words it anew, withdraws it, and starts again. */
final class Reviser extends Hand {

    private enum Stage {
        NONE,
        POSTED,
        REWORDED
    }

    private Stage stage = Stage.NONE;
    private long idea;
    private int number;

    Reviser(Room room, int participant) {
        super(room, participant);
    }

    @Override
    Request next() {
        return switch (stage) {
            case NONE -> room.post(participant, text("Først", ++number));
            case POSTED -> room.reword(participant, idea, text("Så", number));
            case REWORDED -> room.withdraw(participant, idea);
        };
    }

    private String text(String word, int nth) {
        return word + " " + participant + " nr. " + nth + ".";
    }

    @Override
    void acknowledge(Answer answer) {
        if (stage == Stage.NONE) {
            idea = answer.number("id");
        }
        stage = Stage.values()[(stage.ordinal() + 1) % Stage.values().length];
    }

    @Override
    Findings compare(JsonNode mine) {
        if (!isIdle()) {
            // It may stand before or after the command without an answer; the next look tells.
            return new Findings(0, Math.max(0, mine.get("ideas").size() - 1));
        }
        String html = mine.get("html").asText();
        boolean right =
                switch (stage) {
                    case NONE -> mine.get("ideas").isEmpty();
                    case POSTED -> html.contains(text("Først", number));
                    case REWORDED -> html.contains(text("Så", number));
                };
        return new Findings(right ? 0 : 1, Math.max(0, mine.get("ideas").size() - 1));
    }
}
