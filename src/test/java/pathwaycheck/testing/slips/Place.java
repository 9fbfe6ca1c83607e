package pathwaycheck.testing.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a value stands in a file that was read: in a map under a key, or in a list at a number. */
record Place(Object container, Object key) {

    static List<Place> allIn(Object container) {
        var places = new ArrayList<Place>();
        if (container instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> places.add(new Place(container, key)));
        } else if (container instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                places.add(new Place(container, i));
            }
        }
        for (var place : List.copyOf(places)) {
            places.addAll(allIn(place.value()));
        }
        return places;
    }

    boolean isKeyed() {
        return container instanceof Map;
    }

    Object value() {
        return isKeyed() ? map().get(key) : list().get((int) key);
    }

    void put(Object value) {
        if (isKeyed()) {
            map().put(key, value);
        } else {
            list().set((int) key, value);
        }
    }

    void remove() {
        map().remove(key);
    }

    void rename(Object other) {
        map().put(other, map().remove(key));
    }

    /** Puts what stands at another place beside this. */
    void beside(Place other) {
        map().put(other.key, other.value());
    }

    @SuppressWarnings("unchecked")
    private Map<Object, Object> map() {
        return (Map<Object, Object>) container;
    }

    @SuppressWarnings("unchecked")
    private List<Object> list() {
        return (List<Object>) container;
    }
}
