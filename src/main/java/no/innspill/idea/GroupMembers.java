package no.innspill.idea;

import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** The ideas that are in a group, in their order; each knows its place in it. */
@Embeddable
class GroupMembers {

    @OneToMany(mappedBy = "group")
    @OrderBy("groupPosition, place, id")
    @BatchSize(size = 200)
    private List<Idea> ideas = new ArrayList<>();

    protected GroupMembers() {}

    static GroupMembers none() {
        return new GroupMembers();
    }

    List<Idea> ideas() {
        return ideas;
    }

    void take(Idea idea, Group group) {
        idea.join(group, ideas.size());
        ideas.add(idea);
    }

    void release(Idea idea, Group group) {
        ideas.remove(idea);
        idea.leaveGroup();
        number(group);
    }

    void arrange(Comparator<Idea> order, Group group) {
        ideas.sort(order);
        number(group);
    }

    private void number(Group group) {
        for (int i = 0; i < ideas.size(); i++) {
            ideas.get(i).join(group, i);
        }
    }
}
