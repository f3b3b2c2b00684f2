package no.innspill.store;

/** A store of which a test says how it is. */
public class Pretended extends Store {

    private final Condition condition;

    public Pretended(Condition condition) {
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }

    @Override
    public boolean answers() {
        return condition != Condition.SHUT;
    }

    @Override
    public boolean takesChanges() {
        return condition.takesChanges();
    }
}
