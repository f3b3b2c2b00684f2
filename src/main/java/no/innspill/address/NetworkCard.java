package no.innspill.address;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One address of this machine, and the card that has it.
 *
 * @param name what the system calls the card, in full
 * @param isPrivate whether it is an address of a network at home or in a house
 */
record NetworkCard(String name, String host, boolean isPrivate) {

    /** Cards that a program has made up: what is behind them is this machine, or a tunnel to somewhere else. */
    private static final Pattern VIRTUAL = Pattern.compile(
            "(?i)^(docker|veth|br-|virbr|vbox|vmnet|vnic|lxc|lxd|cni|flannel|podman|cali|tailscale|utun|tun|tap|wg|zt|ppp|ham)"
                    + "|virtual|hyper-v|vmware|wsl|vpn|wireguard|loopback");

    private boolean isVirtual() {
        return VIRTUAL.matcher(name).find();
    }

    /**
     * The addresses by how likely it is that the room reaches them, whatever order the system lists them in: the one by
     * which this machine reaches the world, other real cards, and then those that a program has made up.
     *
     * @param outward the address that the default route leaves from; empty without one
     */
    static List<String> byReach(Set<NetworkCard> cards, String outward) {
        return cards.stream()
                .sorted(Comparator.comparing(NetworkCard::isVirtual)
                        .thenComparing(card -> !card.host.equals(outward))
                        .thenComparing(card -> !card.isPrivate)
                        .thenComparing(NetworkCard::name)
                        .thenComparing(NetworkCard::host))
                .map(NetworkCard::host)
                .distinct()
                .toList();
    }
}
